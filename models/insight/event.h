// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace selaras::insight {

// Something that happened at one time, for a mark on the charts.
struct Event {
    enum class Kind {
        Unreachable, // the server did not answer from now on; detail: the error's codeName()
        Reachable, // it does again
        Restart, // another run of the server; detail: its version
        Failover, // another server, or another role; detail: the role
        Flush, // FLUSHALL or FLUSHDB; detail: how many keys went
        StatsReset, // CONFIG RESETSTAT
        SaveBegun, // BGSAVE
        SaveEnded, // detail: "ok" or the server's word
        BigInvalidation, // detail: how many keys
        ProfileChanged, // detail: the application
        AlertFired, // detail: the alert's id
        AlertOver,
    };

    qint64 timeMs = 0;
    Kind kind = Kind::Restart;
    QString detail {};

    bool operator==(const Event &other) const = default;
};

QString eventId(Event::Kind kind); // "restart"
std::optional<Event::Kind> eventKindOf(QStringView id);

} // namespace selaras::insight

Q_DECLARE_METATYPE(selaras::insight::Event)
