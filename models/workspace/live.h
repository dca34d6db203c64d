// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/hitratemeasurement.h"
#include "models/redis/channels.h"
#include "models/workspace/commandfeed.h"
#include "models/workspace/messagefeed.h"
#include "models/workspace/redislane.h"

#include <QObject>

namespace selaras::workspace {

// What happens on the server of a workspace at this moment: its commands, its messages, and how
// often reading finds what it looks for. Lives on the GUI thread; destroying it ends all.
class Live : public QObject {
    Q_OBJECT

public:
    Live(const Access &access, Clock &clock, QObject *parent = nullptr);
    ~Live() override;

    [[nodiscard]] CommandFeed &commands() { return m_commands; }
    [[nodiscard]] MessageFeed &messages() { return m_messages; }
    [[nodiscard]] const mapping::KeyGroups &groups() const { return *m_groups; }
    // The patterns of the profile's channels.
    [[nodiscard]] const QByteArrayList &knownChannels() const { return m_knownChannels; }

    // To whose channels is published from now on; empty: everybody's.
    void keepTo(const QString &tenant) { m_questions.keepTo(tenant); }

    QFuture<Result<insight::MonitorCost>> cost();
    QFuture<Result<redis::ChannelList>> channels();
    // How many have got it; ReadOnly in a read-only workspace.
    QFuture<Result<qint64>> publish(const QByteArray &channel, const QByteArray &payload);

    // ReadOnly in a read-only workspace, for a setting of the server is changed. One after another.
    // Reports progress; what was counted until it is cancelled comes by measured() all the same.
    QFuture<Result<insight::HitRates>> measureHitRates(const insight::MeasurementLimits &limits);

Q_SIGNALS:
    // About once a second while it measures, and with the end.
    void measured(const selaras::insight::HitRates &rates);

private:
    Access m_access;
    Clock &m_clock;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<const mapping::KeyGroups> m_groups;
    QByteArrayList m_knownChannels;
    CommandFeed m_commands;
    MessageFeed m_messages;
    RedisLane m_questions;
    Lane m_measuring;
};

} // namespace selaras::workspace
