// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"

namespace selaras::ui {

// A row by its table and key, for people: "users · id 1".
QString rowTitle(const QString &table, const Row &key);

} // namespace selaras::ui
