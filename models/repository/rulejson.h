// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/valuespec.h"

#include <QJsonObject>

namespace selaras::repository {

// Rules as a profile's JSON has them, for those that are proposed.

// Of "value": its shape, and its fields and what is ignored where there are some.
QJsonObject valueObject(const mapping::ValueSpec &spec);

// `select` is left out where it is empty.
QJsonObject ruleObject(const QString &table, const QString &select, const QStringList &keys);

} // namespace selaras::repository
