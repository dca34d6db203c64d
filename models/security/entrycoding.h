// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"
#include "models/security/deedrecord.h"

#include <QJsonObject>

namespace selaras::security {

// The members of an entry, but for those that chain it (see chain.h).
QJsonObject deedMembers(const Deed &deed, const Author &author, qint64 timeMs);
QJsonObject endMembers(qint64 deed, const Outcome &outcome, qint64 timeMs);

// The other way: a row of the journal's query for deeds, with "id", "body", "hash", "end_body",
// "undo_kind" and "undone_by".
DeedRecord recordOf(const Row &row);

// A piece of SQL with the values of its placeholders, over the columns of `d` (a deed) and `e` (its
// end): which deeds the filter means.
struct FilterSql {
    QString where; // begins with " AND ", or empty
    QVariantList binds;
};
FilterSql filterSql(const DeedFilter &filter);

// "2026-11-30T02:07:23.123Z": as entries have it; sorts as time does.
QString entryTime(qint64 timeMs);

} // namespace selaras::security
