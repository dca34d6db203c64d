// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

namespace selaras {

QString codeName(ErrorCode code)
{
    // clang-format off
    switch (code) {
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::InvalidArgument: return QStringLiteral("invalid_argument");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::ReadOnly: return QStringLiteral("read_only");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::OutOfSpace: return QStringLiteral("out_of_space");
    case ErrorCode::Refused: return QStringLiteral("refused");
    case ErrorCode::HostNotFound: return QStringLiteral("host_not_found");
    case ErrorCode::TimedOut: return QStringLiteral("timed_out");
    case ErrorCode::ConnectionLost: return QStringLiteral("connection_lost");
    case ErrorCode::NotRedis: return QStringLiteral("not_redis");
    case ErrorCode::WrongPassword: return QStringLiteral("wrong_password");
    case ErrorCode::AuthenticationRequired: return QStringLiteral("authentication_required");
    case ErrorCode::NoPermission: return QStringLiteral("no_permission");
    case ErrorCode::CertificateNotTrusted: return QStringLiteral("certificate_not_trusted");
    case ErrorCode::TlsFailed: return QStringLiteral("tls_failed");
    case ErrorCode::NoSuchDatabase: return QStringLiteral("no_such_database");
    case ErrorCode::WrongType: return QStringLiteral("wrong_type");
    case ErrorCode::Loading: return QStringLiteral("loading");
    case ErrorCode::OutOfMemory: return QStringLiteral("out_of_memory");
    case ErrorCode::ReadOnlyReplica: return QStringLiteral("read_only_replica");
    case ErrorCode::TooLarge: return QStringLiteral("too_large");
    case ErrorCode::MoreKeysThanSaid: return QStringLiteral("more_keys_than_said");
    case ErrorCode::RedisError: return QStringLiteral("redis_error");
    case ErrorCode::FileNotFound: return QStringLiteral("file_not_found");
    case ErrorCode::CannotOpen: return QStringLiteral("cannot_open");
    case ErrorCode::NotADatabase: return QStringLiteral("not_a_database");
    case ErrorCode::MaybeEncrypted: return QStringLiteral("maybe_encrypted");
    case ErrorCode::Locked: return QStringLiteral("locked");
    case ErrorCode::Corrupt: return QStringLiteral("corrupt");
    case ErrorCode::NoSuchTable: return QStringLiteral("no_such_table");
    case ErrorCode::NoSuchColumn: return QStringLiteral("no_such_column");
    case ErrorCode::ConstraintFailed: return QStringLiteral("constraint_failed");
    case ErrorCode::NoPrimaryKey: return QStringLiteral("no_primary_key");
    case ErrorCode::SqlError: return QStringLiteral("sql_error");
    case ErrorCode::NotCapturable: return QStringLiteral("not_capturable");
    case ErrorCode::NoRule: return QStringLiteral("no_rule");
    case ErrorCode::CapturedElsewhere: return QStringLiteral("captured_elsewhere");
    case ErrorCode::InvalidJson: return QStringLiteral("invalid_json");
    case ErrorCode::InvalidProfile: return QStringLiteral("invalid_profile");
    case ErrorCode::InvalidWorkspace: return QStringLiteral("invalid_workspace");
    case ErrorCode::UnknownApplication: return QStringLiteral("unknown_application");
    case ErrorCode::JournalUnavailable: return QStringLiteral("journal_unavailable");
    case ErrorCode::SecretStoreUnavailable: return QStringLiteral("secret_store_unavailable");
    case ErrorCode::ProgramNotFound: return QStringLiteral("program_not_found");
    }
    // clang-format on
    return QStringLiteral("unknown");
}

} // namespace selaras
