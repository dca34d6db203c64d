// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/largecache.h"

#include <tuple>

namespace selaras::sqlite {

LargeCache::LargeCache(Database &database)
    : m_database(database)
{
    std::ignore = m_database.query(QStringLiteral("PRAGMA cache_size=-65536"));
}

LargeCache::~LargeCache()
{
    // SQLite's own default; the pages beyond it go as others are read.
    std::ignore = m_database.query(QStringLiteral("PRAGMA cache_size=-2000"));
    std::ignore = m_database.query(QStringLiteral("PRAGMA shrink_memory"));
}

} // namespace selaras::sqlite
