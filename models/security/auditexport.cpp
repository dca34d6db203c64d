// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditexport.h"

#include "models/base/celljson.h"
#include "models/base/csv.h"
#include "models/security/auditentry.h"
#include "models/security/document.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSaveFile>

namespace selaras::security {

namespace {

constexpr qsizetype bytesAtOnce = 256 << 10;

QString timeText(const AuditRecord &record)
{
    if (record.timeMs == AuditRecord::noTime)
        return {};
    return QDateTime::fromMSecsSinceEpoch(record.timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue jsonEntry(const AuditLog &log, AuditLog::Serial serial)
{
    const QByteArray raw = log.raw(serial).toByteArray();
    const QJsonValue content = contentOf(raw);
    return content.isString() ? jsonKey(raw) : content;
}

QByteArray csvLine(const AuditLog &log, AuditLog::Serial serial, const AuditPeople &people)
{
    const AuditRecord &record = log.record(serial);
    const QString &user = log.text(record.user);
    const QByteArrayView raw = log.raw(serial);
    const QByteArray key = log.keyName(record.key);
    const QByteArray bytes = raw.toByteArray();
    QByteArray line = timeText(record).toUtf8();
    for (const QString &text :
         {user, people.value(user).name, log.text(record.event), log.text(record.ip),
          tenantOf(log, record, people), log.text(record.agent),
          auditDetail(raw, log.keyFacts(record.key)), QString::fromUtf8(key),
          bytes.isValidUtf8() ? QString::fromUtf8(bytes)
                              : QStringLiteral("base64:") + QString::fromLatin1(bytes.toBase64())})
        line += ',' + harmlessCsvField(text);
    return line + "\r\n";
}

QByteArray lineOf(const AuditLog &log, AuditLog::Serial serial, const AuditPeople &people,
                  AuditFormat format)
{
    if (format == AuditFormat::Csv)
        return csvLine(log, serial, people);
    return QJsonDocument(auditJson(log, serial, people)).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> flush(QIODevice &device, QByteArray &buffer)
{
    if (device.write(buffer) != buffer.size())
        return fail(ErrorCode::Io, device.errorString());
    buffer.clear();
    return {};
}

} // namespace

QString auditKindName(AuditKind kind)
{
    switch (kind) {
    case AuditKind::SignIn:
        return QStringLiteral("sign_in");
    case AuditKind::Failure:
        return QStringLiteral("failure");
    case AuditKind::Lockout:
        return QStringLiteral("lockout");
    case AuditKind::SignOut:
        return QStringLiteral("sign_out");
    case AuditKind::Change:
        return QStringLiteral("change");
    case AuditKind::Unreadable:
        return QStringLiteral("unreadable");
    case AuditKind::Other:
        break;
    }
    return QStringLiteral("other");
}

QJsonObject auditJson(const AuditLog &log, AuditLog::Serial serial, const AuditPeople &people)
{
    const AuditRecord &record = log.record(serial);
    const QString &user = log.text(record.user);
    QJsonObject object;
    const auto put = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    };
    put("time", timeText(record));
    put("user", user);
    put("name", people.value(user).name);
    put("event", log.text(record.event));
    put("kind", auditKindName(record.kind));
    put("ip", log.text(record.ip));
    put("tenant", tenantOf(log, record, people));
    put("userAgent", log.text(record.agent));
    object.insert(QStringLiteral("key"), jsonKey(log.keyName(record.key)));
    object.insert(QStringLiteral("entry"), jsonEntry(log, serial));
    return object;
}

Result<qint64> writeAudit(QIODevice &device, const AuditLog &log, const AuditRows &rows,
                          const AuditPeople &people, AuditFormat format, Progress &progress)
{
    QByteArray buffer;
    if (format == AuditFormat::Csv)
        buffer = "time,user,name,event,ip,tenant,user_agent,detail,key,entry\r\n";
    for (qsizetype i = 0; i < rows.size(); ++i) {
        buffer += lineOf(log, rows.at(i), people, format);
        if (buffer.size() < bytesAtOnce)
            continue;
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (auto flushed = flush(device, buffer); !flushed)
            return fail(flushed.error());
        progress.report(i + 1, rows.size());
    }
    if (auto flushed = flush(device, buffer); !flushed)
        return fail(flushed.error());
    progress.report(rows.size(), rows.size());
    return rows.size();
}

Result<qint64> exportAudit(const QString &path, const AuditLog &log, const AuditRows &rows,
                           const AuditPeople &people, AuditFormat format, Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, file.errorString(), path);
    auto written = writeAudit(file, log, rows, people, format, progress);
    if (!written)
        return fail(written.error().code, written.error().detail, path);
    if (!file.commit())
        return fail(ErrorCode::Io, file.errorString(), path);
    return written;
}

} // namespace selaras::security
