// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

struct sqlite3;

namespace selaras::sqlite {

// Looks at a path before SQLite opens it, for SQLite says "unable to open database file" of much.
// Fails with FileNotFound, CannotOpen (a folder, no permission) or, for a file to be written,
// ReadOnly. Opens nothing: when a process closes a file, all its locks on that file are gone, those
// of its SQLite connections too.
Result<void> checkPath(const QString &path, bool forWriting);

// What the first bytes of a database tell.
struct FileHeader {
    bool writeAheadLog = false; // the file is in WAL mode
};

// Reads them through the file that a connection has open. Takes no lock. Fails with NotADatabase,
// MaybeEncrypted, Corrupt (shorter than a header) or Io. An empty file is a database without
// tables.
Result<FileHeader> readHeader(sqlite3 *connection, const QString &path);

} // namespace selaras::sqlite
