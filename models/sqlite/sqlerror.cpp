// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/sqlerror.h"

#include <sqlite3.h>

namespace selaras::sqlite {

namespace {

// SQLite gives these two no code of their own: only its words tell them.
ErrorCode codeOfMessage(const QString &message)
{
    if (message.startsWith(QLatin1String("no such table")))
        return ErrorCode::NoSuchTable;
    if (message.startsWith(QLatin1String("no such column"))
        || message.contains(QLatin1String("has no column named")))
        return ErrorCode::NoSuchColumn;
    return ErrorCode::SqlError;
}

ErrorCode codeOfReadOnly(int extendedCode)
{
    switch (extendedCode) {
    // To read the file at all something would have to be written first: a journal that a crash left
    // rolled back, or a write-ahead log recovered.
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_READONLY_CANTLOCK:
    case SQLITE_READONLY_CANTINIT:
        return ErrorCode::CannotOpen;
    default:
        return ErrorCode::ReadOnly;
    }
}

ErrorCode codeOf(int extendedCode, const QString &message)
{
    constexpr int primaryMask = 0xff;
    switch (extendedCode & primaryMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_READONLY:
        return codeOfReadOnly(extendedCode);
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_IOERR:
        return extendedCode == SQLITE_IOERR_CORRUPTFS ? ErrorCode::Corrupt : ErrorCode::Io;
    case SQLITE_CORRUPT:
        return ErrorCode::Corrupt;
    case SQLITE_FULL:
        return ErrorCode::OutOfSpace;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::CannotOpen;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return ErrorCode::ConstraintFailed;
    case SQLITE_NOTADB:
        return ErrorCode::NotADatabase;
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
        return ErrorCode::InvalidArgument;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    default:
        return codeOfMessage(message);
    }
}

} // namespace

Error sqlError(int extendedCode, const QString &message, const QString &context)
{
    return {codeOf(extendedCode, message), message, context};
}

} // namespace selaras::sqlite
