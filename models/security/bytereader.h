// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace selaras::security {

// Goes through bytes that may be anything: what is not there is never read, and fails for good.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_left(bytes)
    {
    }

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_left.isEmpty(); }
    [[nodiscard]] qsizetype left() const { return m_left.size(); }
    // -1 at the end.
    [[nodiscard]] int peek() const { return m_left.isEmpty() ? -1 : quint8(m_left.front()); }
    void fail()
    {
        m_failed = true;
        m_left = {};
    }

    QByteArrayView take(quint64 count)
    {
        if (count > quint64(m_left.size())) {
            fail();
            return {};
        }
        const QByteArrayView taken = m_left.first(qsizetype(count));
        m_left = m_left.sliced(qsizetype(count));
        return taken;
    }
    quint8 byte()
    {
        const QByteArrayView taken = take(1);
        return taken.isEmpty() ? 0 : quint8(taken.front());
    }
    // Up to the byte, which is taken too and not given.
    QByteArrayView until(char end)
    {
        const qsizetype at = m_left.indexOf(end);
        if (at < 0) {
            fail();
            return {};
        }
        const QByteArrayView taken = take(quint64(at));
        byte();
        return taken;
    }
    bool skip(QByteArrayView expected)
    {
        if (take(quint64(expected.size())) == expected)
            return true;
        fail();
        return false;
    }
    // Of one to eight bytes.
    quint64 bigEndian(int bytes)
    {
        quint64 value = 0;
        for (const char c : take(quint64(bytes)))
            value = value << 8 | quint8(c);
        return value;
    }
    quint64 littleEndian(int bytes)
    {
        const QByteArrayView taken = take(quint64(bytes));
        quint64 value = 0;
        for (qsizetype i = taken.size() - 1; i >= 0; --i)
            value = value << 8 | quint8(taken.at(i));
        return value;
    }

private:
    QByteArrayView m_left;
    bool m_failed = false;
};

// How deep a value may be nested, and of how many parts it may be made, before it is taken for
// hostile.
constexpr int deepestValue = 64;
constexpr int mostParts = 20'000;

} // namespace selaras::security
