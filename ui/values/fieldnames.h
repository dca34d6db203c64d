// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/valuespec.h"

#include <QStringList>

namespace selaras::ui {

// Whether two names are the same but for the way words are joined: createdAt, created_at.
bool sameFieldName(const QString &a, const QString &b);

// The names under which a cached value may hold these columns.
QStringList fieldNames(const QStringList &columns, const mapping::ValueSpec &spec);

} // namespace selaras::ui
