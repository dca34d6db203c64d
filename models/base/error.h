// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace selaras {

// What went wrong, as the layers below the window tell it. The sentence that an admin reads is made
// from the code in ui/ and app/ (see ui/errortext.h); codeName() is what --json prints.
enum class ErrorCode {
    // anything
    Cancelled,
    InvalidArgument,
    NotFound,
    ReadOnly, // the workspace, the file or the server takes no writes
    Unsupported,
    Io,
    OutOfSpace,

    // Redis
    Refused,
    HostNotFound,
    TimedOut,
    ConnectionLost,
    NotRedis,
    WrongPassword,
    AuthenticationRequired,
    NoPermission,
    CertificateNotTrusted,
    TlsFailed,
    NoSuchDatabase,
    WrongType,
    Loading,
    OutOfMemory,
    ReadOnlyReplica,
    TooLarge,
    MoreKeysThanSaid, // a removal means far more keys than its preview; detail is how many
    RedisError, // any other error reply; detail holds the server's words

    // SQLite
    FileNotFound,
    CannotOpen,
    NotADatabase,
    MaybeEncrypted,
    Locked,
    Corrupt,
    NoSuchTable,
    NoSuchColumn,
    ConstraintFailed,
    NoPrimaryKey,
    SqlError, // any other; detail holds SQLite's words
    NotCapturable, // no table that takes triggers
    NoRule, // the profile says nothing of the table
    CapturedElsewhere, // context says for which Redis and application

    // files of ours
    InvalidJson,
    InvalidProfile,
    InvalidWorkspace,
    UnknownApplication,
    JournalUnavailable,
    SecretStoreUnavailable,
    ProgramNotFound, // context names it
};

// The stable name of a code in --json, such as "refused" or "not_a_database".
QString codeName(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    // The technical words: a server's reply, SQLite's message, what was expected. Never a secret.
    QString detail;
    // What it is about: a file with a JSON path, host:port, a table, a key.
    QString context;

    bool operator==(const Error &other) const = default;
};

} // namespace selaras

Q_DECLARE_METATYPE(selaras::Error)
