// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/samplinglease.h"

namespace selaras::insight {

SamplingLease::SamplingLease(std::unique_ptr<sqlite::Database> lock)
    : m_lock(std::move(lock))
{
}

Result<std::unique_ptr<SamplingLease>> SamplingLease::take(const QString &historyPath)
{
    auto lock = sqlite::Database::open(historyPath + QStringLiteral(".lock"),
                                       sqlite::Database::Access::Create, 0);
    Result<void> locked = lock ? (*lock)->beginImmediate() : fail(lock.error());
    if (!locked && locked.error().code == ErrorCode::Locked)
        return nullptr;
    if (!locked)
        return fail(locked.error());
    return std::unique_ptr<SamplingLease>(new SamplingLease(std::move(*lock)));
}

} // namespace selaras::insight
