// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/monitorline.h"

namespace selaras::workspace {

// A command as the log shows it; what is longer than 1 KiB is cut.
struct CommandRecord {
    qint64 timeUs = 0; // since the epoch, by the server's clock
    int database = 0;
    QByteArray client;
    QByteArray command; // as it was written
    QByteArray key; // the first; null: none
    bool keyIsCut = false;
    QByteArray arguments; // behind the key; each a word, or in quotes as redis-cli writes it
};

CommandRecord commandRecord(const redis::MonitorLine &line);

} // namespace selaras::workspace
