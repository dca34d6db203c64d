// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/capturelease.h"

namespace selaras::repository {

namespace {

QString pathOf(const QString &journalPath)
{
    return journalPath + QStringLiteral(".capture");
}

} // namespace

CaptureLease::CaptureLease(std::unique_ptr<sqlite::Database> lock)
    : m_lock(std::move(lock))
{
}

Result<std::unique_ptr<CaptureLease>> CaptureLease::take(const QString &journalPath)
{
    const auto failed = [](const Error &error) {
        return fail(ErrorCode::JournalUnavailable, error.detail, error.context);
    };
    auto lock = sqlite::Database::open(pathOf(journalPath), sqlite::Database::Access::Create, 0);
    if (!lock)
        return failed(lock.error());
    if (auto locked = (*lock)->beginImmediate(); !locked) {
        if (locked.error().code != ErrorCode::Locked)
            return failed(locked.error());
        return nullptr;
    }
    return std::unique_ptr<CaptureLease>(new CaptureLease(std::move(*lock)));
}

Result<bool> CaptureLease::isTaken(const QString &journalPath)
{
    const auto lock =
        sqlite::Database::open(pathOf(journalPath), sqlite::Database::Access::ReadWrite, 0);
    const auto locked = lock ? (*lock)->beginImmediate() : fail(lock.error());
    if (locked || locked.error().code == ErrorCode::FileNotFound)
        return false;
    if (locked.error().code == ErrorCode::Locked)
        return true;
    return fail(ErrorCode::JournalUnavailable, locked.error().detail, locked.error().context);
}

} // namespace selaras::repository
