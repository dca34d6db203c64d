// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keyshapes.h"

#include <QJsonObject>

#include <optional>

namespace selaras::repository {

// What speaks for a proposal. The sentence for people is made in ui/.
struct ProposalReason {
    enum class Kind {
        NamesTable, // the word `subject` of the key names the table `object`
        NamesColumn, // … the column `object`
        RefersTo, // the column `subject` refers to the table `object`, which the key names
        ValuesFound, // of `whole` values in keys `part` are in the column `object`
        ContentAgrees, // of `whole` compared fields in cached values `part` say what the rows say
        Embeds, // the cached value holds the row of the table `object` in its field `subject`
        Below, // keys that begin with another of the table's keys
        Pattern, // rows of the table `object` are in lists whose key does not say which
    };

    Kind kind = Kind::NamesTable;
    QString subject {};
    QString object {};
    qint64 part = 0;
    qint64 whole = 0;

    bool operator==(const ProposalReason &other) const = default;
};

// A rule that the tables and the cached keys suggest.
struct RuleProposal {
    enum class Confidence {
        Sure, // names, values and cached content agree
        Likely, // most of it does
        Possible, // only some of it: to be looked at
    };

    QString table;
    QJsonObject rule; // an entry of a profile's "mappings"
    Confidence confidence = Confidence::Possible;
    QVector<ProposalReason> reasons;
    qint64 keys = 0; // that it explains
    QByteArrayList samples {}; // a few of them
    std::optional<qint64> rowsWithoutKey {}; // values of the column that no key has; nullopt: not
                                             // known
};

// All that is proposed for a keyspace: what goes with one key prefix and delimiter.
struct ProposalReport {
    QString keyPrefix;
    QByteArray delimiter = ":";
    QVector<RuleProposal> proposals; // the surest first; of one key's rules the row's own first
    qint64 keys = 0; // that were looked at
    QVector<mapping::KeyShape> unexplained; // for which nothing is proposed, most keys first
};

} // namespace selaras::repository
