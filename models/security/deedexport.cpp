// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/deedexport.h"

#include "models/base/csv.h"
#include "models/security/entrycoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace selaras::security {

namespace {

constexpr int deedsAtOnce = 500;

QString jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QByteArray csvLine(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields)
        line += (line.isNull() ? QByteArray() : QByteArray(",")) + harmlessCsvField(field);
    return line + "\r\n";
}

QByteArray csvHead()
{
    return "id,time,user,host,redis_user,program,pid,action,subject,tenant,outcome,error,detail,"
           "before,after,result,ended,undoes,undone_by,hash\r\n";
}

QByteArray csvOf(const DeedRecord &deed)
{
    const auto numberOrNone = [](qint64 number) {
        return number == 0 ? QString() : QString::number(number);
    };
    return csvLine({QString::number(deed.id),
                    entryTime(deed.timeMs),
                    deed.author.user,
                    deed.author.host,
                    deed.author.redisUser,
                    deed.author.program,
                    QString::number(deed.author.pid),
                    QString::fromUtf8(deed.action),
                    deed.subject,
                    deed.tenant,
                    stateName(deed.state),
                    deed.error,
                    deed.detail,
                    jsonText(deed.before),
                    jsonText(deed.after),
                    jsonText(deed.result),
                    deed.endedMs ? entryTime(*deed.endedMs) : QString(),
                    numberOrNone(deed.undoes),
                    numberOrNone(deed.undoneBy),
                    QString::fromLatin1(deed.hash)});
}

Result<qint64> writeCsv(AdminJournal &journal, QIODevice &file, Progress &progress)
{
    qint64 written = 0;
    qint64 before = 0;
    file.write(csvHead());
    for (;;) {
        const auto page = journal.page({}, before, deedsAtOnce);
        if (!page)
            return fail(page.error());
        for (const DeedRecord &deed : page->deeds)
            file.write(csvOf(deed));
        written += page->deeds.size();
        if (!page->more)
            return written;
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        before = page->deeds.last().id;
        progress.report(written, 0);
    }
}

} // namespace

ExportFormat exportFormatOf(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? ExportFormat::Csv
                                                                     : ExportFormat::JsonLines;
}

Result<qint64> exportJournal(AdminJournal &journal, const QString &path, Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, file.errorString(), path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto written = exportFormatOf(path) == ExportFormat::Csv
        ? writeCsv(journal, file, progress)
        : journal.exportLines(
            [&file](const QByteArray &line) -> Result<void> {
                file.write(line);
                return {};
            },
            progress);
    if (!written)
        return written;
    if (!file.commit())
        return fail(ErrorCode::Io, file.errorString(), path);
    return written;
}

} // namespace selaras::security
