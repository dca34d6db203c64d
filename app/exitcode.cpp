// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exitcode.h"

#include "models/mapping/tenantboundary.h"

namespace selaras::app {

ExitCode exitCodeOf(const Error &error)
{
    if (mapping::isOtherTenant(error))
        return ExitCode::BadInput;
    switch (error.code) {
    case ErrorCode::Refused:
    case ErrorCode::HostNotFound:
    case ErrorCode::TimedOut:
    case ErrorCode::ConnectionLost:
    case ErrorCode::NotRedis:
    case ErrorCode::WrongPassword:
    case ErrorCode::AuthenticationRequired:
    case ErrorCode::NoPermission:
    case ErrorCode::CertificateNotTrusted:
    case ErrorCode::TlsFailed:
    case ErrorCode::NoSuchDatabase:
    case ErrorCode::Loading:
        return ExitCode::CannotConnect;
    default:
        return ExitCode::BadInput;
    }
}

} // namespace selaras::app
