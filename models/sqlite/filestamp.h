// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace selaras::sqlite {

// What the file system says of a database and of the two files of its write-ahead log.
class FileStamp {
public:
    static FileStamp of(const QString &path);
    // A stamp that differs from that of every later write. Blocks for some milliseconds where the
    // last write was so short ago that the file system's clock could give the next the same time.
    static FileStamp settled(const QString &path);

    // Nothing but the database itself holds data, and nobody has its write-ahead log open.
    [[nodiscard]] bool isAtRest() const;

    bool operator==(const FileStamp &other) const = default;

private:
    struct File {
        qint64 size = -1; // -1: there is none
        QDateTime modified;

        bool operator==(const File &other) const = default;
    };
    static File look(const QString &path);

    File m_database;
    File m_log;
    File m_sharedMemory;
};

} // namespace selaras::sqlite
