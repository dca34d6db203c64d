// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"

namespace selaras::sqlite {

// Runs fn(), which returns a Result<void>, in one writing transaction: all of it stands, or
// nothing.
template<class F>
Result<void> atomically(Database &database, F fn)
{
    Result<void> done = database.beginImmediate();
    if (!done)
        return done;
    done = fn();
    if (done)
        done = database.commit();
    if (!done)
        database.rollback();
    return done;
}

} // namespace selaras::sqlite
