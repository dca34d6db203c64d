// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/msgpackvalue.h"

#include "models/security/bytereader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <bit>

namespace selaras::security {

namespace {

// The formats are those of github.com/msgpack/msgpack/blob/master/spec.md.
class MsgpackReader {
public:
    explicit MsgpackReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<QJsonValue> read()
    {
        const int first = m_bytes.peek();
        const bool isContainer = (first >= 0x80 && first <= 0x9f) || (first >= 0xdc);
        if (!isContainer || first > 0xdf)
            return std::nullopt;
        const QJsonValue value = next(0);
        return m_bytes.atEnd() && !m_bytes.hasFailed() ? std::optional(value) : std::nullopt;
    }

private:
    QJsonValue next(int depth)
    {
        if (depth > deepestValue || ++m_parts > mostParts)
            m_bytes.fail();
        const int type = m_bytes.byte();
        if (m_bytes.hasFailed())
            return {};
        if (type <= 0x7f)
            return type;
        if (type >= 0xe0)
            return type - 0x100;
        if (type <= 0x8f)
            return map(quint64(type & 0x0f), depth);
        if (type <= 0x9f)
            return list(quint64(type & 0x0f), depth);
        if (type <= 0xbf)
            return text(quint64(type & 0x1f));
        return longer(type, depth);
    }
    QJsonValue longer(int type, int depth)
    {
        switch (type) {
        case 0xc0:
            return {};
        case 0xc2:
        case 0xc3:
            return type == 0xc3;
        case 0xc4:
        case 0xc5:
        case 0xc6:
            return text(m_bytes.bigEndian(1 << (type - 0xc4)));
        case 0xc7:
        case 0xc8:
        case 0xc9:
            return extension(m_bytes.bigEndian(1 << (type - 0xc7)));
        case 0xca:
            return double(std::bit_cast<float>(quint32(m_bytes.bigEndian(4))));
        case 0xcb:
            return std::bit_cast<double>(m_bytes.bigEndian(8));
        case 0xcc:
        case 0xcd:
        case 0xce:
        case 0xcf:
            return qint64(m_bytes.bigEndian(1 << (type - 0xcc)));
        case 0xd0:
            return qint64(qint8(m_bytes.bigEndian(1)));
        case 0xd1:
            return qint64(qint16(m_bytes.bigEndian(2)));
        case 0xd2:
            return qint64(qint32(m_bytes.bigEndian(4)));
        case 0xd3:
            return qint64(m_bytes.bigEndian(8));
        case 0xd4:
        case 0xd5:
        case 0xd6:
        case 0xd7:
        case 0xd8:
            return extension(quint64(1) << (type - 0xd4));
        case 0xd9:
        case 0xda:
        case 0xdb:
            return text(m_bytes.bigEndian(1 << (type - 0xd9)));
        case 0xdc:
        case 0xdd:
            return list(m_bytes.bigEndian(2 << (type - 0xdc)), depth);
        case 0xde:
        case 0xdf:
            return map(m_bytes.bigEndian(2 << (type - 0xde)), depth);
        default:
            m_bytes.fail();
            return {};
        }
    }
    QJsonValue text(quint64 size) { return QString::fromUtf8(m_bytes.take(size)); }
    QJsonValue extension(quint64 size)
    {
        m_bytes.byte(); // its type
        m_bytes.take(size);
        return {};
    }
    QJsonValue list(quint64 size, int depth)
    {
        QJsonArray array;
        for (quint64 i = 0; i < size && !m_bytes.hasFailed(); ++i)
            array.append(next(depth + 1));
        return array;
    }
    QJsonValue map(quint64 size, int depth)
    {
        QJsonObject object;
        for (quint64 i = 0; i < size && !m_bytes.hasFailed(); ++i) {
            const QString name = next(depth + 1).toVariant().toString();
            object.insert(name, next(depth + 1));
        }
        return object;
    }

    ByteReader m_bytes;
    int m_parts = 0;
};

} // namespace

std::optional<QJsonValue> msgpackValue(const QByteArray &bytes)
{
    return MsgpackReader(bytes).read();
}

} // namespace selaras::security
