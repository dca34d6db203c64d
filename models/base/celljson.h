// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonObject>

namespace selaras {

// A key's name: text, or {"base64": "…"} where its bytes are not UTF-8.
QJsonValue jsonKey(const QByteArray &key);
QJsonArray jsonKeys(const QByteArrayList &keys);

// A cell: null, a number, text, or {"base64": "…"} for a blob.
QJsonValue jsonCell(const QVariant &cell);
QJsonObject jsonRow(const Row &row);
// The other way; a whole number becomes an integer, true 1 and false 0.
QVariant cellOfJson(const QJsonValue &value);

} // namespace selaras
