// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/schema.h"

namespace selaras::sqlite {

// The kind that a declared type such as "DECIMAL(10,2)" stands for.
Column::Kind columnKind(const QString &declaredType);

} // namespace selaras::sqlite
