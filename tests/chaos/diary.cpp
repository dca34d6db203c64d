// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/diary.h"

#include <QFile>
#include <QSet>

#include <fcntl.h>
#include <unistd.h>

namespace selaras::chaos {

Diary::Diary(const QString &path)
    : m_file(open(path.toUtf8().constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600))
{
}

Diary::~Diary()
{
    close(m_file);
}

void Diary::note(Event event, qint64 intent)
{
    const QByteArray line = char(event) + QByteArray::number(intent) + '\n';
    if (write(m_file, line.constData(), size_t(line.size())) != line.size())
        qFatal("the diary cannot be written");
}

QVector<qint64> Diary::lostIn(const QString &path)
{
    QFile file(path);
    QSet<qint64> open;
    QSet<qint64> forgotten;
    QVector<qint64> lost;
    if (!file.open(QIODevice::ReadOnly))
        return lost;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const qint64 intent = line.mid(1).toLongLong();
        switch (Event(line.at(0))) {
        case Event::Prepared:
            open.insert(intent);
            break;
        case Event::Delivered:
            open.remove(intent);
            break;
        case Event::Forgotten:
            open.remove(intent);
            forgotten.insert(intent);
            break;
        case Event::Acknowledged:
            if (forgotten.contains(intent))
                lost.append(intent);
            break;
        }
    }
    return lost + QVector<qint64>(open.begin(), open.end());
}

} // namespace selaras::chaos
