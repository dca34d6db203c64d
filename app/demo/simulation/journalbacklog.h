// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/backlog.h"
#include "models/repository/intentjournal.h"

#include <QSet>

namespace selaras::app {

// The backlog of a cache in an intent journal of the application's own, which outlives the process:
// what one process has left undone any other that opens the journal finds pending. Nobody else
// delivers it, since a tag is written down there as the subtree below its set.
class JournalBacklog final : public cache::Backlog {
public:
    // The journal must outlive it.
    explicit JournalBacklog(repository::IntentJournal &journal);

    Result<qint64> remember(const QVector<cache::Removal> &removals) override;
    Result<void> settle(const QVector<qint64> &ids, const QString &run) override;
    Result<void> restarted(const QString &run) override;
    Result<QVector<Item>> pending() override;

private:
    repository::IntentJournal &m_journal;
    QSet<qint64> m_prepared; // here, and neither settled nor known to be pending
};

} // namespace selaras::app
