// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/redis/client.h"
#include "models/repository/intentjournal.h"

namespace selaras::repository {

struct DrainReport {
    int delivered = 0; // intents
    int pending = 0; // intents still waiting
    QByteArrayList removed;
    std::optional<Error> because; // why some are still waiting
};

// Removes from Redis what an edit made stale, and keeps the journal in step.
class Invalidator {
public:
    Invalidator(redis::Client &client, IntentJournal &journal);

    // Removes the keys of a committed intent. When Redis cannot be reached the intent is released,
    // to be drained later, and the reason returned.
    Result<QByteArrayList> deliver(qint64 intent, const QVector<mapping::KeyTarget> &targets,
                                   Progress &progress = Progress::none());

    // Delivers everything that is pending, oldest first, until Redis cannot be reached; an intent
    // that Redis refuses holds up none of the others. Fails only where the journal does.
    Result<DrainReport> drain(Progress &progress = Progress::none());

private:
    redis::Client &m_client;
    IntentJournal &m_journal;
};

} // namespace selaras::repository
