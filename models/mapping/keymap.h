// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profile.h"

#include <QByteArrayList>

#include <functional>

namespace selaras::mapping {

// Which rule made a key, and the values that its placeholders had.
struct KeyOwner {
    qsizetype rule = 0; // index into Profile::rules
    QString table;
    Row values; // columns of `table` (or of the rule's select) → text
    QByteArray suffix; // below the row's own key, for a pattern's keys
    ValueSpec spec;
};

// What can be told of a key at a glance.
struct KeyGlance {
    enum class Kind {
        Unmapped,
        OneRow, // the first of ownersOf() caches one row, found by one column
        Unsure, // ask ownersOf()
    };

    Kind kind = Kind::Unsure;
    qsizetype rule = -1; // of OneRow, as all that follows; index into Profile::rules
    const ValueSpec *spec = nullptr; // Object; lives as long as the map
    QString column {};
    QByteArrayView value {}; // in the key
};

// A profile, asked the two questions of this program. Pure; const after construction, so it may be
// shared between threads.
class KeyMap {
public:
    explicit KeyMap(Profile profile);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    // Rules of a table, as indexes into Profile::rules; the name compares without case.
    [[nodiscard]] QVector<qsizetype> rulesOf(QStringView table) const;

    // The keys that one rule gives for a row (of its table, or of its select's result).
    [[nodiscard]] QVector<KeyTarget> targets(qsizetype rule, const Row &row) const;

    // Who a key belongs to: rules whose value can be compared first, then in the file's order;
    // rules that read the key only with the delimiter in a value come after all those, and rules
    // with a select last, for they do not lead back to a row by themselves.
    [[nodiscard]] QVector<KeyOwner> ownersOf(const QByteArray &key) const;
    [[nodiscard]] bool isMapped(const QByteArray &key) const;
    // The same question many times over, without its cost.
    [[nodiscard]] KeyGlance glance(const QByteArray &key) const;

    // What the keys of the rules begin with, sorted; none begins with another. A single empty one
    // when a rule may name any key.
    [[nodiscard]] QByteArrayList prefixes() const;

private:
    Profile m_profile;
};

// Whether every rule fits the database: a table, or the column of a placeholder or of a value's
// "fields", that is not there is InvalidProfile naming the rule, as "SITA-BI: mappings[2].keys[0]".
// hasTable and hasColumn are asked without case. A rule with a select is asked only for its table
// and the :columns it binds.
struct SchemaQuestions {
    std::function<bool(const QString &table)> hasTable;
    std::function<bool(const QString &table, const QString &column)> hasColumn;
};
QVector<Error> misfits(const Profile &profile, const SchemaQuestions &schema);

} // namespace selaras::mapping
