// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/lane.h"
#include "models/workspace/commandfilter.h"
#include "models/workspace/commandrecord.h"
#include "models/workspace/desk.h"
#include "models/workspace/feedend.h"
#include "models/workspace/handover.h"

#include <QObject>

#include <memory>

namespace selaras::workspace {

// Follows every command of a workspace's server with MONITOR, on a thread of its own, until a limit
// is reached or it is stopped. Lives on the GUI thread, which gets no more than can be shown: the
// rest is counted.
class CommandFeed : public QObject {
    Q_OBJECT

public:
    static constexpr FeedLimits usualLimits {60'000, 100'000, 3'000};

    CommandFeed(const Access &access, Clock &clock, QObject *parent = nullptr);
    ~CommandFeed() override;

    // Does nothing while it runs.
    void start(const FeedLimits &limits = usualLimits);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    // What does not match is counted, no more.
    void setFilter(const CommandFilter &filter);
    // Goes on counting.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

    // Of the last run.
    [[nodiscard]] FeedCounts counts() const;
    [[nodiscard]] const FeedLimits &limits() const { return m_limits; }
    [[nodiscard]] const std::optional<FeedEnd> &end() const { return m_end; }

Q_SIGNALS:
    void runningChanged();
    // At most about ten times a second; may be empty, when only counts() have changed.
    void arrived(const QVector<selaras::workspace::CommandRecord> &records);

private:
    struct Shared;
    class Run;

    void collect();
    void finish(const Result<FeedEnd> &end);

    redis::Endpoint m_endpoint;
    Clock &m_clock;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<Shared> m_shared;
    FeedLimits m_limits;
    bool m_running = false;
    bool m_paused = false;
    qint64 m_dropped = 0; // since the start
    std::optional<FeedEnd> m_end;
    QFuture<Result<FeedEnd>> m_job;
    Lane m_lane; // last, so that it ends first
};

} // namespace selaras::workspace
