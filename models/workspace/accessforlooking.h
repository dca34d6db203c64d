// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desk.h"

namespace selaras::workspace {

// As prepareAccess(), with a profile that need not fit the database. Only to look with: an edit
// would leave keys behind.
Result<Access> accessForLooking(const WorkspaceFile &file, const QString &redisPassword,
                                const QString &journalFolder);

} // namespace selaras::workspace
