// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodelbase.h"

#include <QString>

namespace selaras::ui {

// A value of a record as people read it; empty for one that is not known.
QString recordText(const QVariant &value, items::RecordKind kind);
// What is said on hover: the same, or more exactly.
QString recordTip(const QVariant &value, items::RecordKind kind);
// Whether it is a number, to be lined up on the right.
bool isNumber(items::RecordKind kind);

// "12 µs", "3.4 ms", "1.2 s".
QString microsecondsText(qint64 microseconds);

} // namespace selaras::ui
