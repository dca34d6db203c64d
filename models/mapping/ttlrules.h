// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/jsonplace.h"
#include "models/mapping/profile.h"

namespace selaras::mapping {

// "ttl" of a profile: how long keys may live.
//     [{ "pattern": "menu:*", "seconds": 7200 }, { "pattern": "user:*", "seconds": 0 }]
// 0 is for ever. The first rule that knows a key decides.
class TtlRules {
public:
    struct Rule {
        QByteArray glob; // with the prefix of the profile's keys
        qint64 ttlMs = 0; // 0: for ever
    };

    explicit TtlRules(QVector<Rule> rules);

    // In the profile's order.
    [[nodiscard]] const QVector<Rule> &rules() const { return m_rules; }
    // What a key may live at most; 0 where there is no limit.
    [[nodiscard]] qint64 limitOf(const QByteArray &key) const;

private:
    QVector<Rule> m_rules;
};

// What is wrong becomes the place's error.
TtlRules parseTtlRules(const JsonPlace &section, const QString &keyPrefix);

// Of a profile that was parsed well.
TtlRules ttlRulesOf(const Profile &profile);

} // namespace selaras::mapping
