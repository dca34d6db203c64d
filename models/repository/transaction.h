// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"

namespace selaras::repository {

// A writing transaction that is rolled back at the end of its scope, unless it was committed.
class Transaction {
public:
    explicit Transaction(sqlite::Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin();
    Result<void> commit();

private:
    sqlite::Database &m_database;
    bool m_open = false;
};

} // namespace selaras::repository
