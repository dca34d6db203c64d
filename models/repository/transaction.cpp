// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/transaction.h"

namespace selaras::repository {

Transaction::Transaction(sqlite::Database &database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollback();
}

Result<void> Transaction::begin()
{
    auto done = m_database.beginImmediate();
    m_open = done.has_value();
    return done;
}

Result<void> Transaction::commit()
{
    auto done = m_database.commit();
    m_open = !done.has_value();
    return done;
}

} // namespace selaras::repository
