// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/lane.h"
#include "models/workspace/desk.h"
#include "models/workspace/feedend.h"
#include "models/workspace/handover.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace selaras::workspace {

// One channel, or all that a pattern matches.
struct Subscription {
    QByteArray name;
    bool isPattern = false;

    bool operator==(const Subscription &other) const = default;
};

// A message as the log shows it.
struct MessageRecord {
    qint64 timeMs = 0; // since the epoch, when it came
    QByteArray channel;
    QByteArray payload; // its first 16 KiB
    qint64 size = 0; // of the whole, in bytes
};

// Follows channels of a workspace's server, on a thread of its own. Lives on the GUI thread, which
// gets no more than can be shown: the rest is counted. A message that several subscriptions match
// comes once.
class MessageFeed : public QObject {
    Q_OBJECT

public:
    using Counts = QHash<QByteArray, qint64>; // messages by channel

    MessageFeed(const Access &access, Clock &clock, QObject *parent = nullptr);
    ~MessageFeed() override;

    // Takes effect within 50 ms; nothing to follow ends it.
    void follow(const QVector<Subscription> &subscriptions);
    [[nodiscard]] const QVector<Subscription> &subscriptions() const { return m_wanted; }
    // Again, after it failed.
    void start();
    [[nodiscard]] bool isRunning() const { return m_running; }
    // Goes on counting.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

    [[nodiscard]] FeedCounts counts() const;
    // Since the start. Beyond 10,000 channels, what is of others is counted in counts() only.
    [[nodiscard]] Counts countsByChannel() const;
    // Set where it failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void runningChanged();
    void subscriptionsChanged();
    // At most about ten times a second; may be empty, when only counts have changed.
    void arrived(const QVector<selaras::workspace::MessageRecord> &records);

private:
    struct Shared;
    class Run;

    void collect();
    void finish(const Result<FeedEnd> &end);

    redis::Endpoint m_endpoint;
    Clock &m_clock;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<Shared> m_shared;
    QVector<Subscription> m_wanted;
    bool m_running = false;
    bool m_paused = false;
    qint64 m_dropped = 0; // since the start
    std::optional<Error> m_error;
    Lane m_lane; // last, so that it ends first
};

} // namespace selaras::workspace
