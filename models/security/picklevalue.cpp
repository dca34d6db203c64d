// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/picklevalue.h"

#include "models/security/bytereader.h"
#include "models/security/valuetree.h"

#include <QHash>

#include <bit>

namespace selaras::security {

namespace {

// The opcodes are those of Python's pickletools.
class PickleReader {
public:
    explicit PickleReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<QJsonValue> read()
    {
        if (m_bytes.byte() != 0x80 || m_bytes.peek() < 2 || m_bytes.peek() > 5)
            return std::nullopt;
        m_bytes.byte();
        while (!m_bytes.hasFailed()) {
            const char opcode = char(m_bytes.byte());
            if (opcode == '.')
                return m_bytes.atEnd() && m_stack.size() == 1 ? m_tree.json(m_stack.first())
                                                              : std::nullopt;
            step(opcode);
            if (m_tree.isFull() || m_stack.size() > mostParts)
                m_bytes.fail();
        }
        return std::nullopt;
    }

private:
    using Place = ValueTree::Place;

    static constexpr Place mark = -1;

    void step(char opcode)
    {
        if (!stepPlain(opcode) && !stepContainer(opcode) && !stepMemo(opcode))
            m_bytes.fail();
    }

    void push(const QJsonValue &value) { m_stack.append(m_tree.addPlain(value)); }
    void pushText(quint64 size) { push(QString::fromUtf8(m_bytes.take(size))); }
    // Of two's complement, the lowest byte first. What a double cannot hold is told as a text.
    void pushLong(quint64 size)
    {
        const QByteArrayView bytes = m_bytes.take(size);
        if (bytes.size() > 8) {
            push(QString::fromLatin1(bytes.toByteArray().toHex()));
            return;
        }
        qint64 value = bytes.isEmpty() || bytes.back() >= 0 ? 0 : -1;
        for (qsizetype i = bytes.size() - 1; i >= 0; --i)
            value = qint64(quint64(value) << 8 | quint8(bytes.at(i)));
        push(value);
    }

    bool stepPlain(char opcode)
    {
        switch (opcode) {
        case 'N':
            push({});
            return true;
        case '\x88':
        case '\x89':
            push(opcode == '\x88');
            return true;
        case 'K':
            push(m_bytes.byte());
            return true;
        case 'M':
            push(qint64(m_bytes.littleEndian(2)));
            return true;
        case 'J':
            push(qint64(qint32(m_bytes.littleEndian(4))));
            return true;
        case '\x8a':
            pushLong(m_bytes.byte());
            return true;
        case '\x8b':
            pushLong(m_bytes.littleEndian(4));
            return true;
        case 'G':
            push(std::bit_cast<double>(m_bytes.bigEndian(8)));
            return true;
        case '\x8c': // texts
        case 'U':
        case 'C':
            pushText(m_bytes.byte());
            return true;
        case 'X':
        case 'T':
        case 'B':
            pushText(m_bytes.littleEndian(4));
            return true;
        case '\x8d':
        case '\x8e':
            pushText(m_bytes.littleEndian(8));
            return true;
        default:
            return false;
        }
    }

    bool stepContainer(char opcode)
    {
        switch (opcode) {
        case '(':
            m_stack.append(mark);
            return true;
        case '}':
            m_stack.append(m_tree.addObject());
            return true;
        case ']':
        case ')':
        case '\x8f':
            m_stack.append(m_tree.addList());
            return true;
        case 'a':
            appendTo(popped(1));
            return true;
        case 'e':
        case '\x90':
            appendTo(sinceMark());
            return true;
        case 's':
            insertInto(popped(2));
            return true;
        case 'u':
            insertInto(sinceMark());
            return true;
        case 't':
        case '\x91':
            pushList(sinceMark());
            return true;
        case '\x85':
        case '\x86':
        case '\x87':
            pushList(popped(quint8(opcode) - 0x84));
            return true;
        default:
            return false;
        }
    }

    bool stepMemo(char opcode)
    {
        switch (opcode) {
        case '\x94':
            remember(quint64(m_memo.size()));
            return true;
        case 'q':
            remember(m_bytes.byte());
            return true;
        case 'r':
            remember(m_bytes.littleEndian(4));
            return true;
        case 'h':
            recall(m_bytes.byte());
            return true;
        case 'j':
            recall(m_bytes.littleEndian(4));
            return true;
        case '\x95': // a frame, which only helps those who read from a file
            m_bytes.take(8);
            return true;
        default:
            return false;
        }
    }

    void remember(quint64 number)
    {
        const QVector<Place> top = popped(1);
        if (top.isEmpty())
            return;
        m_stack += top;
        m_memo.insert(number, top.first());
    }
    void recall(quint64 number)
    {
        const auto found = m_memo.constFind(number);
        if (found == m_memo.cend())
            m_bytes.fail();
        else
            m_stack.append(*found);
    }

    // Empty, and failed, where there are not so many.
    QVector<Place> popped(qsizetype count)
    {
        if (m_stack.size() < count || m_stack.last() == mark) {
            m_bytes.fail();
            return {};
        }
        const QVector<Place> taken = m_stack.last(count);
        m_stack.resize(m_stack.size() - count);
        if (taken.contains(mark)) {
            m_bytes.fail();
            return {};
        }
        return taken;
    }
    QVector<Place> sinceMark()
    {
        const qsizetype at = m_stack.lastIndexOf(mark);
        if (at < 0) {
            m_bytes.fail();
            return {};
        }
        const QVector<Place> taken = m_stack.mid(at + 1);
        m_stack.resize(at);
        return taken;
    }
    void pushList(const QVector<Place> &items)
    {
        m_stack.append(m_tree.addList());
        for (const Place item : items)
            m_tree.append(m_stack.last(), item);
    }
    void appendTo(const QVector<Place> &items)
    {
        if (m_stack.isEmpty() || m_stack.last() == mark || !m_tree.isList(m_stack.last())) {
            m_bytes.fail();
            return;
        }
        for (const Place item : items)
            m_tree.append(m_stack.last(), item);
    }
    void insertInto(const QVector<Place> &items)
    {
        if (m_stack.isEmpty() || m_stack.last() == mark || !m_tree.isObject(m_stack.last())
            || items.size() % 2 != 0) {
            m_bytes.fail();
            return;
        }
        for (qsizetype i = 0; i < items.size(); i += 2) {
            const QJsonValue name = m_tree.plain(items.at(i));
            if (name.isUndefined())
                m_bytes.fail();
            else
                m_tree.insert(m_stack.last(), name.toVariant().toString(), items.at(i + 1));
        }
    }

    ByteReader m_bytes;
    ValueTree m_tree;
    QVector<Place> m_stack;
    QHash<quint64, Place> m_memo;
};

} // namespace

std::optional<QJsonValue> pickleValue(const QByteArray &bytes)
{
    return PickleReader(bytes).read();
}

} // namespace selaras::security
