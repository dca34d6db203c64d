// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/notedhashes.h"

#include <QFile>

namespace selaras::security {

namespace {

constexpr qsizetype hashDigits = 64;

Result<void> openForAppending(QFile &file)
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return fail(ErrorCode::Io, file.errorString(), file.fileName());
    return {};
}

} // namespace

Result<void> NotedHashes::check() const
{
    QFile file(m_path);
    return openForAppending(file);
}

// One write at the file's end: two processes do not get into each other's line.
Result<void> NotedHashes::note(qint64 number, const QByteArray &hash) const
{
    QFile file(m_path);
    if (auto opened = openForAppending(file); !opened)
        return opened;
    const QByteArray line = QByteArray::number(number) + ' ' + hash + '\n';
    if (file.write(line) != line.size())
        return fail(ErrorCode::Io, file.errorString(), m_path);
    return {};
}

Result<QMap<qint64, QByteArray>> NotedHashes::read() const
{
    QMap<qint64, QByteArray> noted;
    QFile file(m_path);
    if (!file.exists())
        return noted;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.errorString(), m_path);
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().trimmed().split(' ');
        const qint64 number = words.first().toLongLong();
        if (number > 0 && words.size() == 2 && words.last().size() == hashDigits
            && !noted.contains(number))
            noted.insert(number, words.last());
    }
    return noted;
}

} // namespace selaras::security
