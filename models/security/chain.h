// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace selaras::security {

// The form in which the journal's entries are chained, such that anybody can check it:
//
//  - An entry is one JSON object in UTF-8 on one line: its *body*. Its members "entry" (1, 2, 3, …)
//    and "previous" (the hash of the entry before it; 64 zeros in the first) tie it to its place.
//  - Its hash is SHA-256 of exactly these bytes, in 64 lower-case hexadecimal digits.
//  - An exported line is the body with a last member "hash": the body's bytes without the closing
//    brace, then `,"hash":"…"}`. So whoever takes a line, replaces its last 75 bytes by `}` and
//    hashes what is left must get the hash in it, which is the "previous" of the next line. No
//    JSON need be parsed and written anew for that.
//
// A deed is an entry whose "kind" is "deed"; what came of it one whose "kind" is "end" and whose
// "of" is the deed's number. "undo" is the SHA-256 of what takes it back, which itself is no part.
struct ChainEntry {
    qint64 number = 0;
    QByteArray body;
    QByteArray hash; // as hexadecimal digits
};

QByteArray hashOf(QByteArrayView body);
QByteArray firstPrevious(); // 64 zeros
// Adds "entry" and "previous" to the members.
ChainEntry chained(QJsonObject members, qint64 number, const QByteArray &previous);
QByteArray exportedLine(const ChainEntry &entry);

struct ChainBreak {
    enum class Kind {
        Changed, // its bytes do not give its hash
        Missing, // it is not there, but later ones are
        Misplaced, // it does not follow the one before it: swapped, put in, or that one replaced
        Rewritten, // it holds together, but another hash was noted when it was written
        CutOff, // it was written, and is gone with all after it
    };
    Kind kind = Kind::Changed;
    qint64 entry = 0;
};

// Walks a chain from its first entry.
class ChainWalk {
public:
    // `noted`: hashes by number, as they were noted elsewhere when they were written.
    explicit ChainWalk(QMap<qint64, QByteArray> noted)
        : m_noted(std::move(noted))
    {
    }

    // In the order of their numbers; nothing more is looked at after the first break.
    void take(qint64 number, QByteArrayView body, QByteArrayView hash);
    void finish();

    [[nodiscard]] const std::optional<ChainBreak> &broken() const { return m_broken; }
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] qint64 unnoted() const { return m_unnoted; } // entries that nobody noted
    [[nodiscard]] const QByteArray &head() const { return m_previous; }

private:
    [[nodiscard]] std::optional<ChainBreak::Kind> faultOf(qint64 number, QByteArrayView body,
                                                          QByteArrayView hash) const;

    QMap<qint64, QByteArray> m_noted;
    QByteArray m_previous = firstPrevious();
    qint64 m_entries = 0;
    qint64 m_unnoted = 0;
    std::optional<ChainBreak> m_broken;
};

} // namespace selaras::security
