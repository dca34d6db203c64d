// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"

namespace selaras::sqlite {

// While it lives, the connection keeps up to 64 MiB of the file's pages: for looking up most of the
// rows of a database in no order, which reads each page over and over again otherwise. Where that
// cannot be had it is only slower. Outlived by the database; on its thread.
class LargeCache {
public:
    explicit LargeCache(Database &database);
    ~LargeCache();
    LargeCache(const LargeCache &) = delete;
    LargeCache &operator=(const LargeCache &) = delete;

private:
    Database &m_database;
};

} // namespace selaras::sqlite
