// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/phpvalue.h"

#include "models/security/bytereader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace selaras::security {

namespace {

class PhpReader {
public:
    explicit PhpReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<QJsonValue> whole()
    {
        const QJsonValue read = value(0);
        return isDone() ? std::optional(read) : std::nullopt;
    }
    std::optional<QJsonValue> session()
    {
        QJsonObject object;
        while (!m_bytes.atEnd()) {
            const QString name = QString::fromUtf8(m_bytes.until('|'));
            object.insert(name, value(0));
        }
        return isDone() && !object.isEmpty() ? std::optional<QJsonValue>(object) : std::nullopt;
    }

private:
    [[nodiscard]] bool isDone() const { return !m_bytes.hasFailed() && m_bytes.atEnd(); }

    qint64 number(char end)
    {
        bool isNumber = false;
        const qint64 read = m_bytes.until(end).toByteArray().toLongLong(&isNumber);
        if (!isNumber)
            m_bytes.fail();
        return read;
    }
    qint64 count(char end)
    {
        const qint64 read = number(end);
        if (read >= 0 && read <= m_bytes.left())
            return read;
        m_bytes.fail();
        return 0;
    }
    QByteArrayView text()
    {
        const qint64 size = count(':');
        m_bytes.skip("\"");
        const QByteArrayView read = m_bytes.take(quint64(size));
        m_bytes.skip("\"");
        return read;
    }
    QJsonValue stringValue()
    {
        const QByteArrayView read = text();
        m_bytes.skip(";");
        return QString::fromUtf8(read);
    }
    QJsonValue decimal()
    {
        const QByteArrayView read = m_bytes.until(';');
        bool isNumber = false;
        const double value = read.toByteArray().toDouble(&isNumber);
        if (!isNumber && read != "INF" && read != "-INF" && read != "NAN")
            m_bytes.fail();
        return value;
    }
    QString key(int depth)
    {
        const QJsonValue read = value(depth);
        if (read.isDouble())
            return QString::number(read.toInteger());
        if (!read.isString())
            m_bytes.fail();
        // "\0Class\0name" is a private member.
        return read.toString().section(QChar(u'\0'), -1);
    }
    // An array whose keys count from 0 is a list.
    QJsonValue members(int depth)
    {
        const qint64 size = count(':');
        m_bytes.skip("{");
        QJsonObject object;
        QJsonArray list;
        for (qint64 i = 0; i < size && !m_bytes.hasFailed(); ++i) {
            const QString name = key(depth + 1);
            const QJsonValue member = value(depth + 1);
            if (list.size() == i && name == QString::number(i))
                list.append(member);
            object.insert(name, member);
        }
        m_bytes.skip("}");
        return size > 0 && list.size() == size ? QJsonValue(list) : QJsonValue(object);
    }
    QJsonValue value(int depth)
    {
        if (depth > deepestValue || ++m_parts > mostParts)
            m_bytes.fail();
        const char type = char(m_bytes.byte());
        if (type == 'N') {
            m_bytes.skip(";");
            return {};
        }
        m_bytes.skip(":");
        if (m_bytes.hasFailed())
            return {};
        switch (type) {
        case 'b':
            return number(';') != 0;
        case 'i':
            return number(';');
        case 'd':
            return decimal();
        case 's':
            return stringValue();
        case 'E': // an enum's case
            return stringValue();
        case 'a':
            return members(depth);
        case 'O':
            text();
            m_bytes.skip(":");
            return members(depth);
        case 'r':
        case 'R':
            number(';');
            return {};
        default:
            m_bytes.fail();
            return {};
        }
    }

    ByteReader m_bytes;
    int m_parts = 0;
};

bool beginsLikeOne(const QByteArray &bytes)
{
    return bytes.startsWith("N;")
        || (bytes.size() > 3 && bytes.at(1) == ':' && QByteArrayView("bidsaOE").contains(bytes[0]));
}

} // namespace

std::optional<QJsonValue> phpValue(const QByteArray &bytes)
{
    if (!beginsLikeOne(bytes))
        return bytes.contains('|') ? PhpReader(bytes).session() : std::nullopt;
    const auto value = PhpReader(bytes).whole();
    if (!value || !value->isString())
        return value;
    const auto inner = PhpReader(value->toString().toUtf8()).whole();
    return inner && inner->isObject() ? inner : value;
}

} // namespace selaras::security
