// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/filecheck.h"

#include "models/sqlite/sqlerror.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <sqlite3.h>

namespace selaras::sqlite {

namespace {

constexpr qint64 headerSize = 100;
constexpr int readVersionOffset = 19;
constexpr char walVersion = 2;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

// Bits of information a byte.
double entropyOf(const QByteArray &bytes)
{
    std::array<int, 256> counts {};
    for (const char byte : bytes)
        ++counts.at(static_cast<unsigned char>(byte));
    double entropy = 0;
    for (const int count : counts) {
        if (count == 0)
            continue;
        const double share = double(count) / double(bytes.size());
        entropy -= share * std::log2(share);
    }
    return entropy;
}

// Every page of an encrypted database is noise, and pages are multiples of 512 bytes. 512 random
// bytes have about 7.6 bits a byte; text has less than 5 and machine code less than 7.
bool looksEncrypted(const QByteArray &head, qint64 size)
{
    constexpr qint64 smallestPage = 512;
    constexpr double noise = 7.2;
    return size >= smallestPage && size % smallestPage == 0 && entropyOf(head) > noise;
}

Result<FileHeader> interpret(const QByteArray &head, qint64 size, const QString &path)
{
    if (size == 0)
        return FileHeader();
    if (!head.startsWith(magic)) {
        const bool noise = looksEncrypted(head, size);
        return fail(noise ? ErrorCode::MaybeEncrypted : ErrorCode::NotADatabase, {}, path);
    }
    if (size < headerSize)
        return fail(ErrorCode::Corrupt, QStringLiteral("the file ends within its header"), path);
    return FileHeader {head.at(readVersionOffset) == walVersion};
}

} // namespace

Result<void> checkPath(const QString &path, bool forWriting)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {}, path);
    if (!file.isFile())
        return fail(ErrorCode::CannotOpen, QStringLiteral("not a file"), path);
    if (!file.isReadable())
        return fail(ErrorCode::CannotOpen, QStringLiteral("no permission to read"), path);
    if (forWriting && !file.isWritable())
        return fail(ErrorCode::ReadOnly, QStringLiteral("no permission to write"), path);
    // SQLite makes its journal beside the database.
    const QString folder = QFileInfo(file.canonicalFilePath()).path();
    if (forWriting && !QFileInfo(folder).isWritable())
        return fail(ErrorCode::ReadOnly, QStringLiteral("no permission to write"), folder);
    return {};
}

Result<FileHeader> readHeader(sqlite3 *connection, const QString &path)
{
    constexpr qint64 sampleSize = 4096;
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    int code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK)
        code = file->pMethods->xFileSize(file, &size);
    QByteArray head(std::min<qint64>(size, sampleSize), '\0');
    if (code == SQLITE_OK && !head.isEmpty())
        code = file->pMethods->xRead(file, head.data(), int(head.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return fail(sqlError(code, QString::fromUtf8(sqlite3_errstr(code)), path));
    return interpret(head, size, path);
}

} // namespace selaras::sqlite
