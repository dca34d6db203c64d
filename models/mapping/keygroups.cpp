// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keygroups.h"

#include "models/base/glob.h"
#include "models/mapping/ttlrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace selaras::mapping {

namespace {

// How many bytes a template or a pattern says of its keys.
qsizetype weightOf(const QString &text)
{
    static const QRegularExpression holes(QStringLiteral("\\{[^}]*\\}|[*?\\\\]"));
    return QString(text).remove(holes).toUtf8().size();
}

// A key as the group's name describes it.
QByteArray exampleOf(const QString &name)
{
    static const QRegularExpression holes(QStringLiteral("\\{[^}]*\\}|\\*"));
    return QString(name).replace(holes, QStringLiteral("0")).toUtf8();
}

} // namespace

KeyGroups::KeyGroups(const Profile &profile)
{
    const auto rates = expectedHitRates(profile);
    addRules(profile);
    for (const ExpectedHitRate &rate : rates) {
        for (const QByteArray &pattern : rate.patterns)
            addPattern(pattern, profile.keyPrefix);
    }
    const TtlRules limits = ttlRulesOf(profile);
    for (const TtlRules::Rule &rule : limits.rules())
        addPattern(rule.glob, profile.keyPrefix);
    setExpectations(rates, profile.keyPrefix);
    m_groups.append(Group {});
    std::stable_sort(m_descriptions.begin(), m_descriptions.end(),
                     [](const auto &a, const auto &b) { return a.weight > b.weight; });
}

void KeyGroups::addRules(const Profile &profile)
{
    const auto tenants = tenantsOf(profile);
    for (const Rule &rule : profile.rules) {
        for (const KeyTemplate &key : rule.keys) {
            const auto same = std::find_if(m_groups.begin(), m_groups.end(),
                                           [&](const auto &g) { return g.name == key.text(); });
            const qsizetype group = same - m_groups.begin();
            if (same == m_groups.end())
                m_groups.append({key.text(), {}, {}});
            if (!m_groups.at(group).tables.contains(rule.table))
                m_groups[group].tables.append(rule.table);
            m_descriptions.append({key,
                                   {},
                                   group,
                                   weightOf(key.text()),
                                   tenants ? tenants->placeholderOf(rule, key) : QString()});
        }
    }
}

void KeyGroups::addPattern(const QByteArray &pattern, const QString &keyPrefix)
{
    const QByteArray own = pattern.mid(escapeGlob(keyPrefix.toUtf8()).size());
    const QString name = QString::fromUtf8(own);
    const bool known = std::any_of(m_groups.cbegin(), m_groups.cend(),
                                   [&](const Group &group) { return group.name == name; });
    if (known)
        return;
    m_descriptions.append({std::nullopt, pattern, m_groups.size(), weightOf(name), {}});
    m_groups.append({name, {}, {}});
}

void KeyGroups::setExpectations(const QVector<ExpectedHitRate> &rates, const QString &keyPrefix)
{
    for (Group &group : m_groups) {
        const QByteArray example = keyPrefix.toUtf8() + exampleOf(group.name);
        qsizetype weight = -1;
        for (const ExpectedHitRate &rate : rates) {
            for (const QByteArray &pattern : rate.patterns) {
                const qsizetype says = weightOf(QString::fromUtf8(pattern));
                if (says <= weight || !globMatches(pattern, example))
                    continue;
                weight = says;
                group.expected = rate;
            }
        }
    }
}

std::optional<KeyGroups::Reading> KeyGroups::Description::read(const QByteArray &key) const
{
    if (!keyTemplate)
        return globMatches(pattern, key) ? std::optional<Reading>(Reading {}) : std::nullopt;
    const auto match = keyTemplate->match(key);
    if (!match)
        return std::nullopt;
    if (tenant.isEmpty())
        return Reading {{}, match->delimited};
    return Reading {match->values.value(tenant).toString().toUtf8(), match->delimited};
}

KeyGroups::Place KeyGroups::placeOf(const QByteArray &key) const
{
    std::optional<Place> place;
    std::optional<Place> forced; // where a value would have to hold the delimiter
    for (const Description &description : m_descriptions) {
        if (place && description.tenant.isEmpty())
            continue;
        const auto reading = description.read(key);
        if (!reading)
            continue;
        auto &found = reading->isForced ? forced : place;
        if (!found)
            found = Place {description.group, {}};
        if (found->tenant.isEmpty())
            found->tenant = reading->tenant;
        if (place && !place->tenant.isEmpty())
            break;
    }
    return place ? *place : forced.value_or(Place {m_groups.size() - 1, {}});
}

} // namespace selaras::mapping
