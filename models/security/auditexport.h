// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/security/auditarranger.h"

#include <QJsonObject>

class QIODevice;

namespace selaras::security {

enum class AuditFormat {
    Csv, // RFC 4180, UTF-8; nothing in it is a formula to a spreadsheet
    JsonLines, // an object a line
};

// An entry as an object: time (ISO 8601, UTC), user, name, event, kind, ip, tenant, userAgent, key,
// and entry, which is the JSON that the key holds, else its text. What is not told is left out;
// bytes that are no text are {"base64": "…"}.
QJsonObject auditJson(const AuditLog &log, AuditLog::Serial serial, const AuditPeople &people);

// Writes these entries, in their order; returns how many. Fails with Io or Cancelled.
Result<qint64> writeAudit(QIODevice &device, const AuditLog &log, const AuditRows &rows,
                          const AuditPeople &people, AuditFormat format,
                          Progress &progress = Progress::none());

// The same into a file, all or nothing: where it fails, a file that was there stays as it is.
Result<qint64> exportAudit(const QString &path, const AuditLog &log, const AuditRows &rows,
                           const AuditPeople &people, AuditFormat format,
                           Progress &progress = Progress::none());

// "sign_in", "failure", …: of no language.
QString auditKindName(AuditKind kind);

} // namespace selaras::security
