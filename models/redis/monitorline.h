// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace selaras::redis {

// One command that a server ran, as MONITOR tells it.
struct MonitorLine {
    qint64 timeUs = 0; // since the epoch, by the server's clock
    int database = 0;
    // "127.0.0.1:50312", "[::1]:50312", "unix:" and the socket's path, or "lua" for a call of a
    // script.
    QByteArray client;
    QByteArrayList arguments; // the command's name first; bytes, exactly as they were sent

    bool operator==(const MonitorLine &other) const = default;
};

// Reads the text of one status reply of MONITOR:
//   1795289347.853804 [0 127.0.0.1:50312] "MGET" "n" "a\x00b"
// nullopt for any other text. Time grows with the line's length only.
std::optional<MonitorLine> parseMonitorLine(QByteArrayView line);

} // namespace selaras::redis
