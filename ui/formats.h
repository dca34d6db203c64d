// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/keyspace.h"

#include <QString>

namespace selaras::ui {

// Numbers, sizes and times in the form of the application's default locale (QLocale()).

QString numberText(qint64 number); // "2,000"
QString bytesText(qint64 bytes); // "1.4 KiB"
QString latencyText(double milliseconds); // "0.3 ms"; empty for an unknown one

// "200 of 2,000 rows"; "2,000 rows" when all are shown; "200 rows" while total is -1.
QString rowsText(qint64 shown, qint64 total);

// A key's size: bytes of a string, elements of anything else.
QString keySizeText(const QByteArray &type, qint64 size);

// "no expiry" for -1; else the two largest units: "7 h 12 min".
QString ttlText(qint64 ttlMs);

// How long something took: "0.4 s", "2 min 5 s".
QString durationText(qint64 ms);

// "just now", "2 min ago", "3 days ago"; the date where it is more than 30 days away. Both times
// are milliseconds since the epoch.
QString relativeTime(qint64 thenMs, qint64 nowMs);
// To the second, in local time.
QString exactTime(qint64 ms);
// The same, as short as a column needs it: "30 Nov 2026 06:29:19".
QString columnTime(qint64 ms);

} // namespace selaras::ui
