// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodelbase.h"

namespace selaras::ui {

// What is known of a field of INFO: how its value is to be read, and what it says.
struct InfoWords {
    items::RecordKind kind = items::RecordKind::Text;
    QString meaning; // empty for a field that needs no words, or that is not known
};

InfoWords infoWords(const QByteArray &field);
// The value as people read it.
QString infoValueText(const QByteArray &field, const QByteArray &value);

} // namespace selaras::ui
