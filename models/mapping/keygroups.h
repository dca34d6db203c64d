// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/expectedhitrates.h"
#include "models/mapping/tenants.h"

namespace selaras::mapping {

// Sorts keys for counting: each into one group, and to one tenant where the application has some.
// A group is what most particularly describes a key: a key of a rule, or a pattern of
// "expectedHitRates" or "ttl". Const after construction; may be shared between threads.
class KeyGroups {
public:
    struct Group {
        QString name; // "menu:{sppg_id}:{id}" or "session:*", without the key prefix; empty: of all
                      // keys that nothing describes
        QStringList tables; // whose rows the keys hold; empty for a pattern
        std::optional<ExpectedHitRate> expected;
    };
    struct Place {
        qsizetype group = 0;
        QByteArray tenant; // empty: of none
    };

    explicit KeyGroups(const Profile &profile);

    // In the profile's order; the last is that without a name.
    [[nodiscard]] const QVector<Group> &groups() const { return m_groups; }
    [[nodiscard]] Place placeOf(const QByteArray &key) const;

private:
    struct Reading {
        QByteArray tenant;
        bool isForced = false; // a value holds the delimiter
    };
    struct Description {
        std::optional<KeyTemplate> keyTemplate; // else:
        QByteArray pattern;
        qsizetype group = 0;
        qsizetype weight = 0; // how much of the key it says
        QString tenant; // a placeholder of keyTemplate

        [[nodiscard]] std::optional<Reading> read(const QByteArray &key) const;
    };

    void addRules(const Profile &profile);
    void addPattern(const QByteArray &pattern, const QString &keyPrefix);
    void setExpectations(const QVector<ExpectedHitRate> &rates, const QString &keyPrefix);

    QVector<Group> m_groups;
    QVector<Description> m_descriptions; // the most particular first
};

} // namespace selaras::mapping
