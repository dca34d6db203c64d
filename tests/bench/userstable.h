// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keymap.h"

#include <QTemporaryDir>

namespace selaras::bench {

// A database in WAL mode with a table `users` of that many rows, id 1 …; returns its path.
QString makeUsersTable(const QTemporaryDir &folder, int rows);

// user:{id} of each row.
mapping::KeyMap usersMap();

} // namespace selaras::bench
