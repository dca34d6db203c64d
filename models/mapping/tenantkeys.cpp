// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/tenantkeys.h"

#include "models/base/glob.h"
#include "models/mapping/audittrail.h"
#include "models/mapping/cachelayout.h"
#include "models/mapping/lockouts.h"
#include "models/mapping/locks.h"
#include "models/mapping/ratelimits.h"
#include "models/mapping/sessions.h"
#include "models/mapping/tokenblacklist.h"

#include <QJsonArray>
#include <QSet>

namespace selaras::mapping {

namespace {

using Owner = TenantKeys::Owner;

QString folded(const QString &name)
{
    QString plain = name.toLower();
    return plain.remove(QLatin1Char('_'));
}

// "sppg_id", "sppgId" and "tenant" name the tenant where "sppg_id" refers to it.
QString placeholderIn(const KeyTemplate &key, const QString &named, const Tenants &tenants)
{
    for (const QString &placeholder : key.placeholders()) {
        const QString plain = folded(placeholder);
        if ((!named.isEmpty() && plain == folded(named)) || plain == folded(tenants.reference)
            || plain == QLatin1String("tenant") || plain == QLatin1String("tenantid"))
            return placeholder;
    }
    return {};
}

// What every key that the target names begins with, and whether that is all of it.
QByteArray beginningOf(const KeyTarget &target)
{
    if (target.scope == KeyTarget::Scope::Subtree)
        return target.text + target.delimiter;
    QByteArray beginning;
    for (qsizetype i = 0; i < target.text.size(); ++i) {
        const char c = target.text.at(i);
        if (c == '*' || c == '?' || c == '[')
            break;
        if (c == '\\' && i + 1 < target.text.size())
            ++i;
        beginning += target.text.at(i);
    }
    return beginning;
}

// The template as a glob, with what is not the tenant left open.
QByteArray globOf(const KeyTemplate &key, const QString &placeholder, const QByteArray &tenant)
{
    const QString &text = key.text();
    const auto literalEnd = [&text](qsizetype at) {
        while (at < text.size() && !QStringView(u"{*").contains(text.at(at)))
            ++at;
        return at;
    };
    qsizetype at = literalEnd(0);
    QByteArray glob = escapeGlob(key.literalPrefix()); // begins with the profile's prefix
    while (at < text.size()) {
        if (text.at(at) == QLatin1Char('*')) {
            glob += '*';
            ++at;
        } else if (text.at(at) == QLatin1Char('{')) {
            const qsizetype end = text.indexOf(QLatin1Char('}'), at);
            const bool isTenant = text.mid(at + 1, end - at - 1) == placeholder;
            glob += isTenant ? escapeGlob(tenant) : QByteArray("*");
            at = end + 1;
        } else {
            const qsizetype end = literalEnd(at);
            glob += escapeGlob(text.mid(at, end - at).toUtf8());
            at = end;
        }
    }
    return glob;
}

} // namespace

TenantKeys::TenantKeys(const Profile &profile)
{
    const auto tenants = tenantsOf(profile);
    if (!tenants)
        return;
    addRules(profile, *tenants);
    addSections(profile, *tenants);
    addChannels(profile, *tenants);
}

void TenantKeys::addRules(const Profile &profile, const Tenants &tenants)
{
    for (const Rule &rule : profile.rules) {
        for (const KeyTemplate &key : rule.keys) {
            const QString own = tenants.placeholderOf(rule, key);
            m_templates.append({key, own.isEmpty() ? placeholderIn(key, {}, tenants) : own});
        }
    }
}

void TenantKeys::addSections(const Profile &profile, const Tenants &tenants)
{
    const auto tenantIn = [](const auto &layout) { return layout.facts.value(Fact::Tenant); };
    for (const Sessions &layout : sessionsOf(profile)) {
        add(layout.key, tenantIn(layout), tenants);
        add(layout.index, tenantIn(layout), tenants);
    }
    for (const Lockouts &layout : lockoutsOf(profile)) {
        add(layout.attempts, tenantIn(layout), tenants);
        add(layout.lockout, tenantIn(layout), tenants);
    }
    for (const RateLimits &layout : rateLimitsOf(profile))
        add(layout.key, tenantIn(layout), tenants);
    for (const Locks &layout : locksOf(profile))
        add(layout.key, tenantIn(layout), tenants);
    for (const TokenBlacklist &layout : tokenBlacklistsOf(profile))
        add(layout.key, tenantIn(layout), tenants);
    for (const AuditTrail &layout : auditTrailsOf(profile))
        add(layout.key, tenantIn(layout), tenants);
    const CacheLayout cache = cacheLayoutOf(profile);
    add(cache.key, {}, tenants);
    add(cache.tag, {}, tenants);
    for (const CacheLayout::Domain &domain : cache.domains) {
        for (const KeyTemplate &key : domain.keys)
            add(key, {}, tenants);
    }
}

void TenantKeys::addChannels(const Profile &profile, const Tenants &tenants)
{
    for (const QJsonValue &channel : profile.sections.value(QLatin1String("channels")).toArray()) {
        const auto name = KeyTemplate::parse(channel.toString(), {}, namingOf(profile).delimiter);
        if (name)
            m_channels.append({*name, placeholderIn(*name, {}, tenants)});
    }
}

void TenantKeys::add(const std::optional<KeyTemplate> &key, const QString &named,
                     const Tenants &tenants)
{
    if (key)
        m_templates.append({*key, placeholderIn(*key, named, tenants)});
}

Owner TenantKeys::ownerOf(const QByteArray &key) const
{
    return ownerIn(m_templates, key);
}

Owner TenantKeys::ownerOfChannel(const QByteArray &channel) const
{
    return ownerIn(m_channels, channel);
}

Owner TenantKeys::ownerIn(const QVector<Template> &templates, const QByteArray &key)
{
    QSet<QByteArray> plain; // tenants that the key can be read as
    QSet<QByteArray> forced; // with the delimiter in a value
    bool isShared = false;
    for (const Template &one : templates) {
        if (one.key.glance(key).kind == KeyTemplate::Glance::Kind::No)
            continue;
        if (one.placeholder.isEmpty()) {
            isShared = isShared
                || (one.key.placeholders().isEmpty() && !one.key.isPattern() && one.key.match(key));
            continue;
        }
        const auto match = one.key.match(key);
        if (match)
            (match->delimited ? forced : plain)
                .insert(match->values.value(one.placeholder).toString().toUtf8());
    }
    const QSet<QByteArray> &tenants = plain.isEmpty() ? forced : plain;
    if (tenants.size() == 1)
        return {Owner::Kind::One, *tenants.begin()};
    return {tenants.isEmpty() && isShared ? Owner::Kind::None : Owner::Kind::Untold};
}

Owner TenantKeys::ownerOf(const KeyTarget &target) const
{
    if (target.isExact())
        return ownerOf(target.text);
    // What comes after the beginning must not matter: two ways to go on tell the same tenant.
    const QByteArray beginning = beginningOf(target);
    const Owner one = ownerOf(beginning + "x");
    const Owner other = ownerOf(beginning + "y");
    return one.kind == Owner::Kind::One && one == other ? one : Owner {};
}

bool TenantKeys::spansTenants(const KeyTarget &target) const
{
    if (target.isExact() || ownerOf(target).kind == Owner::Kind::One)
        return false;
    const QByteArray beginning = beginningOf(target);
    for (const Template &one : m_templates) {
        const QByteArray prefix = one.key.literalPrefix();
        if (!one.placeholder.isEmpty()
            && (beginning.startsWith(prefix) || prefix.startsWith(beginning)))
            return true;
    }
    return false;
}

QVector<KeyTarget> TenantKeys::targetsOf(const QByteArray &tenant) const
{
    QVector<KeyTarget> targets;
    for (const Template &one : m_templates) {
        if (one.placeholder.isEmpty())
            continue;
        const KeyTarget target {KeyTarget::Scope::Glob, globOf(one.key, one.placeholder, tenant)};
        if (!targets.contains(target))
            targets.append(target);
    }
    return targets;
}

} // namespace selaras::mapping
