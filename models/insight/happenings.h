// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/counters.h"
#include "models/insight/infotext.h"

namespace selaras::insight {

// Tells what happened to a server between two looks at its INFO.
class Happenings {
public:
    // commands: INFO commandstats, empty where the server does not tell. keys: of all databases.
    QVector<Event> spot(const InfoText &info, const InfoText &commands, Counters::Since since,
                        qint64 timeMs);

private:
    struct Seen {
        QByteArray role;
        qint64 flushes = -1; // calls of FLUSHALL and FLUSHDB; -1: not told
        qint64 keys = 0;
        bool isSaving = false;
        qint64 savedAt = 0; // by the server's clock, in seconds
    };

    static Seen seenIn(const InfoText &info, const InfoText &commands);
    [[nodiscard]] bool wasFlushed(const Seen &now, bool isCounted) const;

    std::optional<Seen> m_last;
};

} // namespace selaras::insight
