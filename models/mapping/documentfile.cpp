// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/documentfile.h"

#include <QFile>
#include <QFileInfo>

namespace selaras::mapping {

Result<QByteArray> readDocumentFile(const QString &path)
{
    constexpr qint64 limit = qint64(64) << 20;
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, path, info.fileName());
    if (info.isDir())
        return fail(ErrorCode::Io, QStringLiteral("a folder"), info.fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.errorString(), info.fileName());
    // Not readAll(): a device has no end.
    QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, file.errorString(), info.fileName());
    if (content.size() > limit)
        return fail(ErrorCode::Io, QStringLiteral("larger than 64 MiB"), info.fileName());
    return content;
}

} // namespace selaras::mapping
