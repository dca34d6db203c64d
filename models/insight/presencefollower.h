// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/hitratecounter.h"

namespace selaras::insight {

// Counts hits and misses where the server does not tell of misses: follows whether each key is
// there by the writes that are seen, and by one look (PTTL) at each key that is read and not known.
// The answer counts from where that PTTL itself stands in the stream. A key that is written before
// then is taken to have been missing, for that is why applications write after they have read;
// where they write for another reason, the first reads of each key are counted wrongly.
//
// An estimate: evictions are not seen, and what a command does beyond the usual ones makes its keys
// unknown again. Memory is bounded.
class PresenceFollower {
public:
    PresenceFollower(HitRateCounter &counter, int database);

    void followCommand(const redis::MonitorLine &line);
    // The keys to look at now, each once.
    [[nodiscard]] QByteArrayList takeUnknown();
    // What PTTL said: -2 for a key that is not there.
    void learn(const QByteArray &key, qint64 ttlMs);

private:
    struct State {
        enum class Kind { Unknown, Asked, Present, Absent };

        Kind kind = Kind::Unknown;
        qint64 expiresUs = 0; // of Present; 0: never
        int openReads = 0; // of which it is not known yet what they found
        std::optional<qint64> ttlMs; // the answer, until its command is seen
    };

    State &stateOf(const QByteArray &key);
    void read(const QByteArray &key, qint64 timeUs);
    void settle(const QByteArray &key, State &state, bool present);
    void write(const QByteArrayList &arguments, const QByteArray &command, qint64 timeUs);
    void remove(const QByteArrayList &keys);
    void forgetIn(const QByteArrayList &arguments);

    HitRateCounter &m_counter;
    int m_database;
    QHash<QByteArray, State> m_states;
    QByteArrayList m_unknown;
    bool m_flushed = false; // what is not known is not there
};

} // namespace selaras::insight
