// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"

#include <QByteArrayList>
#include <QJsonObject>

namespace selaras::security {

// What stands for a secret of which nothing may be told: a password, a hash.
QString masked();

// The beginning of an identifier that opens doors (a session id, a token), so that a person can
// tell two of them apart: "k3Jx9a…". Of a short one nothing.
QString maskedId(const QString &id);

// Whether a column or a member of that name holds a secret: "password", "user_token", "salt", ….
bool isSecretName(const QString &name);

// A key's name as jsonKey() has it, with what follows a part such as "session" or "blacklist"
// masked, and JSON web tokens wherever they are.
QJsonValue maskedKey(const QByteArray &key);
QJsonArray maskedKeys(const QByteArrayList &keys);

// Cells as jsonRow() has them, those of secret columns masked and long ones cut.
QJsonObject maskedRow(const Row &row);

// Every member with a secret name masked, at any depth.
QJsonValue maskedJson(const QJsonValue &value);

} // namespace selaras::security
