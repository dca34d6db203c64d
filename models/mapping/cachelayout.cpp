// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/cachelayout.h"

#include "models/mapping/layoutsection.h"

#include <algorithm>
#include <limits>

namespace selaras::mapping {

namespace {

constexpr int mostSeconds = std::numeric_limits<int>::max();

// A template whose placeholders are named here, so that it is filled without a row.
std::optional<KeyTemplate> parsedTemplate(const JsonPlace &place, const CacheLayout &layout,
                                          const QByteArray &delimiter)
{
    if (!place.exists())
        return std::nullopt;
    const QString text = place.text();
    if (text.isEmpty())
        return std::nullopt;
    const auto parsed = KeyTemplate::parse(text, layout.keyPrefix, delimiter);
    if (!parsed) {
        place.reject(parsed.error().detail);
        return std::nullopt;
    }
    return *parsed;
}

std::optional<KeyTemplate> namedTemplate(const JsonPlace &place, const CacheLayout &layout,
                                         const QByteArray &delimiter, const QStringList &names)
{
    const auto parsed = parsedTemplate(place, layout, delimiter);
    if (!parsed)
        return std::nullopt;
    const QStringList found = parsed->placeholders();
    const bool isKnown = std::all_of(found.begin(), found.end(),
                                     [&names](const QString &n) { return names.contains(n); });
    if (!isKnown || parsed->isPattern() || !found.contains(names.last()))
        place.reject(
            QStringLiteral("expected {%1}, perhaps {%2}, and no *")
                .arg(names.last(), names.mid(0, names.size() - 1).join(QStringLiteral("}, {"))));
    return parsed;
}

CacheLayout::Domain domainIn(const QString &name, const JsonPlace &place, const CacheLayout &layout,
                             const QByteArray &delimiter)
{
    place.allowOnly({QLatin1String("keys"), QLatin1String("class"), QLatin1String("tags")});
    CacheLayout::Domain domain {name, {}, {}, {}};
    const auto texts = [](const JsonPlace &list) {
        return list.exists() ? list.items() : QVector<JsonPlace>();
    };
    for (const JsonPlace &key : texts(place.member(QStringLiteral("keys")))) {
        if (const auto parsed = parsedTemplate(key, layout, delimiter))
            domain.keys.append(*parsed);
    }
    for (const JsonPlace &tag : texts(place.member(QStringLiteral("tags"))))
        domain.tags.append(tag.text());
    const JsonPlace ttlClass = place.member(QStringLiteral("class"));
    domain.ttlClass = ttlClass.text(QString());
    if (!domain.ttlClass.isEmpty() && !layout.ttlMsOf(domain.ttlClass))
        ttlClass.reject(QStringLiteral("no such class in \"classes\""));
    return domain;
}

std::optional<QByteArray> filled(const std::optional<KeyTemplate> &keyTemplate, const Row &values)
{
    const auto target = keyTemplate ? keyTemplate->expand(values) : std::nullopt;
    return target ? std::optional(target->text) : std::nullopt;
}

} // namespace

std::optional<qint64> CacheLayout::ttlMsOf(const QString &ttlClass) const
{
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [&ttlClass](const Class &c) { return c.name == ttlClass; });
    return found == classes.end() ? std::nullopt : std::optional(found->ttlMs);
}

const CacheLayout::Domain *CacheLayout::domain(const QString &name) const
{
    const auto found = std::find_if(domains.begin(), domains.end(),
                                    [&name](const Domain &d) { return d.name == name; });
    return found == domains.end() ? nullptr : &*found;
}

std::optional<QByteArray> CacheLayout::keyOf(const QString &tenant, const QString &domain,
                                             const QString &id) const
{
    return filled(key,
                  Row({QStringLiteral("tenant"), QStringLiteral("domain"), QStringLiteral("id")},
                      {tenant, domain, id}));
}

QByteArray CacheLayout::tagKeyOf(const QString &tenant, const QString &tagName) const
{
    const QString tenantColumn = QStringLiteral("tenant");
    const bool tellsTenant =
        tenant.isEmpty() || (tag && tag->placeholders().contains(tenantColumn));
    const auto own = tellsTenant
        ? filled(tag, Row({tenantColumn, QStringLiteral("tag")}, {tenant, tagName}))
        : std::nullopt;
    if (own)
        return *own;
    const QString owner = tenant.isEmpty() ? QString() : tenant + QLatin1Char(':');
    return (keyPrefix + QStringLiteral("tag:") + owner + tagName).toUtf8();
}

CacheLayout parseCacheLayout(const JsonPlace &section, const QString &keyPrefix,
                             const QByteArray &delimiter)
{
    CacheLayout layout;
    layout.keyPrefix = keyPrefix;
    if (!section.exists())
        return layout;
    section.allowOnly({QLatin1String("key"), QLatin1String("tag"), QLatin1String("classes"),
                       QLatin1String("domains")});
    layout.key =
        namedTemplate(section.member(QStringLiteral("key")), layout, delimiter,
                      {QStringLiteral("tenant"), QStringLiteral("domain"), QStringLiteral("id")});
    layout.tag = namedTemplate(section.member(QStringLiteral("tag")), layout, delimiter,
                               {QStringLiteral("tenant"), QStringLiteral("tag")});
    const JsonPlace classes = section.member(QStringLiteral("classes"));
    for (const QString &name : classes.exists() ? classes.memberNames() : QStringList())
        layout.classes.append(
            {name, classes.member(name).integer(1, mostSeconds, 1) * qint64(1000)});
    const JsonPlace domains = section.member(QStringLiteral("domains"));
    for (const QString &name : domains.exists() ? domains.memberNames() : QStringList())
        layout.domains.append(domainIn(name, domains.member(name), layout, delimiter));
    return layout;
}

CacheLayout cacheLayoutOf(const Profile &profile)
{
    return parseCacheLayout(sectionOf(profile, QStringLiteral("cache")), profile.keyPrefix,
                            profile.delimiter);
}

} // namespace selaras::mapping
