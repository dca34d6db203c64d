// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/jsonplace.h"
#include "models/mapping/profile.h"

#include <optional>

namespace selaras::mapping {

// "cache" of a profile, for what an application caches by domains, classes and tags:
//     { "key": "cache:{tenant}:{domain}:{id}", "tag": "tag:{tenant}:{tag}",
//       "classes": { "SHORT": 300, "LONG": 7200 },
//       "domains": { "menu": { "keys": ["menu:{sppg_id}:{id}"], "class": "LONG",
//                              "tags": ["menus"] } } }
// All of it may be left out.
struct CacheLayout {
    struct Domain {
        QString name;
        QVector<KeyTemplate> keys; // beside those of "key"
        QString ttlClass; // empty: of none
        QStringList tags; // that its values have
    };
    struct Class {
        QString name;
        qint64 ttlMs = 0;
    };

    std::optional<KeyTemplate> key; // {tenant}, {domain} and {id}
    std::optional<KeyTemplate> tag; // {tenant} and {tag}
    QVector<Class> classes;
    QVector<Domain> domains;

    [[nodiscard]] std::optional<qint64> ttlMsOf(const QString &ttlClass) const;
    [[nodiscard]] const Domain *domain(const QString &name) const;
    // nullopt where the template is missing or needs what is empty.
    [[nodiscard]] std::optional<QByteArray> keyOf(const QString &tenant, const QString &domain,
                                                  const QString &id) const;
    // The set of a tag: "tag:{tag}", or "tag:{tenant}:{tag}", where the profile's template is
    // missing or cannot tell the tenant.
    [[nodiscard]] QByteArray tagKeyOf(const QString &tenant, const QString &tag) const;

    QString keyPrefix;
};

// What is wrong becomes the place's error.
CacheLayout parseCacheLayout(const JsonPlace &section, const QString &keyPrefix,
                             const QByteArray &delimiter);

// Of a profile that was parsed well.
CacheLayout cacheLayoutOf(const Profile &profile);

} // namespace selaras::mapping
