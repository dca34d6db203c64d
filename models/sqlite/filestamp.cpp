// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/filestamp.h"

#include <QFileInfo>

namespace selaras::sqlite {

FileStamp::File FileStamp::look(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return {info.size(), info.lastModified()};
}

FileStamp FileStamp::of(const QString &path)
{
    // SQLite follows a link before it names the files beside the database.
    const QString file = QFileInfo(path).canonicalFilePath();
    FileStamp stamp;
    stamp.m_database = look(file);
    stamp.m_log = look(file + QStringLiteral("-wal"));
    stamp.m_sharedMemory = look(file + QStringLiteral("-shm"));
    return stamp;
}

bool FileStamp::isAtRest() const
{
    return m_log.size < 0 || (m_log.size == 0 && m_sharedMemory.size < 0);
}

} // namespace selaras::sqlite
