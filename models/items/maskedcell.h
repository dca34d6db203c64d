// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace selaras::items {

// What stands for a password or the hash of one wherever rows are shown, copied or compared.
QString maskedText();

// Whether a cell is one: by its column's name, or by its looks, which are those of a hash. NULL and
// the empty text are not.
bool isMaskedCell(const QString &column, const QVariant &value);
// The same where it is known already whether the column is one of passwords.
bool isMaskedCell(bool passwordColumn, const QVariant &value);

} // namespace selaras::items
