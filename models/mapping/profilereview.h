// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/mapping/keymap.h"
#include "models/mapping/keyshapes.h"

namespace selaras::mapping {

// What one rule of a profile means in a keyspace.
struct RuleMatches {
    qint64 matches = 0;
    QByteArrayList samples; // a few of them
    qint64 misses = 0; // keys that begin as the rule's do, and that neither it nor another takes
    QByteArrayList missed; // a few of them
};

// What an admin should look at.
struct RuleWarning {
    enum class Kind {
        Misfit, // the database has no such table or column: `detail` says which
        MatchesNothing,
        TakesOthers, // the keys of the row 1 are also those of others, such as 10: `sample`
        Contradiction, // `other` reads the same key, `sample`, as something else
        OtherTenant, // the pattern `detail` takes the keys of every tenant
        Unmapped, // `keys` keys like `detail` belong to no rule; of no rule
    };

    Kind kind = Kind::Misfit;
    qsizetype rule = -1; // index into Profile::rules
    qsizetype other = -1;
    QString detail {};
    QByteArray sample {};
    qint64 keys = 0;
};

struct ProfileReview {
    QVector<RuleMatches> rules; // as Profile::rules
    QVector<RuleWarning> warnings; // by rule
    qint64 keys = 0;
    qint64 byRules = 0; // keys that a rule takes
    qint64 bySections = 0; // keys of sessions, lockouts and so on, and of no rule
    QVector<KeyShape> unmapped; // all others
};

// Keys of no rule that are explained all the same: see sectionKeys().
using NamedKeys = QVector<KeyTemplate>;

// Holds a profile against sorted keys and the database's schema. About a second for a million keys.
// Fails with Cancelled only.
Result<ProfileReview> reviewProfile(const Profile &profile, const NamedKeys &named,
                                    const QByteArrayList &sorted, const SchemaQuestions &schema,
                                    Progress &progress = Progress::none());

// The keys that neither a rule takes nor are named.
Result<QByteArrayList> unmappedKeys(const Profile &profile, const NamedKeys &named,
                                    const QByteArrayList &sorted,
                                    Progress &progress = Progress::none());

} // namespace selaras::mapping
