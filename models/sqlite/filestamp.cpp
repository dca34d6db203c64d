// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/filestamp.h"

#include <QFileInfo>
#include <QThread>

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

FileStamp FileStamp::settled(const QString &path)
{
    constexpr qint64 slowestTickMs = 20;
    constexpr int attempts = 10; // a file that is written all the time has no such stamp
    for (int i = 0; i < attempts; ++i) {
        FileStamp stamp = of(path);
        const qint64 age = stamp.m_database.modified.msecsTo(QDateTime::currentDateTimeUtc());
        if (age < 0 || age > slowestTickMs)
            return stamp;
        QThread::msleep(static_cast<unsigned long>(slowestTickMs - age + 1));
    }
    return of(path);
}

bool FileStamp::isAtRest() const
{
    return m_log.size < 0 || (m_log.size == 0 && m_sharedMemory.size < 0);
}

} // namespace selaras::sqlite
