// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/alerts.h"
#include "models/insight/census.h"
#include "models/insight/history.h"
#include "models/insight/sampler.h"
#include "models/insight/samplinglease.h"
#include "models/workspace/desk.h"

namespace selaras::workspace {

// The history of this workspace's identity: a file of the program's own beside its journal, written
// for a read-only workspace too.
QString historyPath(const Access &access);

// What came of one second.
struct SamplingStep {
    std::optional<insight::Sample> sample; // ours, or the newest that another process wrote
    QVector<insight::Event> events; // that this process saw
    QVector<insight::Firing> firing; // alerts that are on
    bool isOurs = false; // this process samples
    std::optional<Error> redisError; // why nothing was sampled
    std::optional<Error> historyError; // why it is not kept; what was sampled waits meanwhile
};

// Samples a workspace into its history, and holds it against its thresholds, unless another process
// does that already: then it tells what that one samples, and takes over when it ends. On
// connections of its own. Where the history cannot be written, it samples all the same. Blocking;
// made, used and destroyed on one thread.
class SamplingDesk {
public:
    static Result<std::unique_ptr<SamplingDesk>> open(const Access &access, Clock &clock,
                                                      const CancelFlag &cancel);

    // To be called once a second.
    SamplingStep step();
    // As History::tell(); a big invalidation is an event as well.
    Result<void> tell(const QVector<insight::Reading> &readings);
    // Fails while it cannot be opened.
    Result<insight::History *> history();

private:
    SamplingDesk(const Access &access, Clock &clock, const CancelFlag &cancel);

    Result<bool> holdLease();
    SamplingStep follow(insight::History &history);
    void keep(insight::Sample sample, SamplingStep &step);
    insight::Sample asKept(insight::Sample sample, const SamplingStep &step);
    bool noteProfile();
    void addPending(insight::Sample &sample);
    void addCensus(insight::Sample &sample);
    void judge(SamplingStep &step);

    Access m_access;
    Clock &m_clock;
    redis::Connection m_redis;
    insight::Sampler m_sampler;
    std::optional<insight::Census> m_census; // where there is a profile
    std::unique_ptr<insight::History> m_history;
    std::unique_ptr<insight::SamplingLease> m_lease;
    qint64 m_nextLeaseMs = 0; // monotonic
    bool m_isProfileNoted = false;
    std::optional<insight::Alerts> m_alerts; // since this process samples
    std::unique_ptr<repository::IntentJournal> m_journal;
};

} // namespace selaras::workspace
