// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"

#include <memory>

namespace selaras::insight {

// The right to sample for a history, which one process has at a time, so that no second stands in
// it twice: a file beside it that is kept locked. The system lets go of the lock when the process
// ends, however it ends. Used on the thread that took it.
class SamplingLease {
public:
    // Null while another has it.
    static Result<std::unique_ptr<SamplingLease>> take(const QString &historyPath);

private:
    explicit SamplingLease(std::unique_ptr<sqlite::Database> lock);

    std::unique_ptr<sqlite::Database> m_lock; // with a transaction that never ends
};

} // namespace selaras::insight
