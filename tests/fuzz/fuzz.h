// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QVector>

namespace selaras::test {

// A seeded loop for a second, or for as many as SELARAS_FUZZ_SECONDS says, with the seed of
// SELARAS_FUZZ_SEED; and what is hostile to anything that reads.
class Fuzz {
public:
    Fuzz()
        : m_random(quint32(numberFrom("SELARAS_FUZZ_SEED", 1)))
        , m_seconds(numberFrom("SELARAS_FUZZ_SECONDS", 1))
    {
        m_timer.start();
    }

    // False when the time is over; at least a thousand rounds are made.
    bool goOn() { return ++m_rounds <= 1000 || m_timer.elapsed() < m_seconds * 1000; }
    [[nodiscard]] qint64 rounds() const { return m_rounds; }

    qsizetype below(qsizetype n) { return qsizetype(m_random.generate64() % quint64(n)); }
    bool oneIn(qsizetype n) { return below(n) == 0; }
    template<class List>
    const typename List::value_type &anyOf(const List &list)
    {
        return list.at(below(list.size()));
    }

    // Valid UTF-8, of the pieces that key templates, globs, JSON and SQL stumble over.
    QByteArray text(qsizetype mostPieces)
    {
        static const QByteArrayList pieces {
            "a", "b",  "1", "0", "10",   ":",    "::",  "*",  "?",  "[",    "]",
            "^", "\\", "{", "}", "-",    " ",    "'",   "\"", "\n", "\r\n", QByteArray("\0", 1),
            "é", "🍚",  "%", "_", "null", "true", "1e5", "ab"};
        QByteArray text;
        for (qsizetype n = below(mostPieces + 1); n > 0; --n)
            text += anyOf(pieces);
        return text;
    }

    // Some bytes changed, lost, doubled or moved.
    QByteArray mutated(QByteArray bytes)
    {
        for (qsizetype n = 1 + below(4); n > 0 && !bytes.isEmpty(); --n) {
            const qsizetype at = below(bytes.size());
            const qsizetype length = 1 + below(std::min<qsizetype>(8, bytes.size() - at));
            switch (below(5)) {
            case 0:
                bytes[at] = char(below(256));
                break;
            case 1:
                bytes.remove(at, length);
                break;
            case 2:
                bytes.insert(at, bytes.mid(at, length));
                break;
            case 3:
                bytes.insert(below(bytes.size()), bytes.mid(at, length));
                break;
            default:
                bytes.insert(at, text(3));
                break;
            }
        }
        return bytes;
    }

private:
    static qint64 numberFrom(const char *variable, qint64 fallback)
    {
        bool given = false;
        const qint64 number = qEnvironmentVariableIntValue(variable, &given);
        return given ? number : fallback;
    }

    QRandomGenerator m_random;
    qint64 m_seconds;
    qint64 m_rounds = 0;
    QElapsedTimer m_timer;
};

} // namespace selaras::test
