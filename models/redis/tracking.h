// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/connection.h"
#include "models/redis/keychanges.h"

#include <memory>
#include <vector>

namespace selaras::redis {

// CLIENT TRACKING in broadcasting mode, by two connections of its own: RESP2 can push only to
// another one that has subscribed. Needs Redis 6; start() fails with Unsupported before that, and
// with NoPermission where the user may not. Nothing is retried here.
//
// In a cluster, by two to each of its masters; settle() ends it once there are others.
class Tracking final : public KeyChanges {
public:
    Tracking(Endpoint endpoint, Clock &clock, CancelFlag cancel = {});
    ~Tracking() override;

    Result<void> start(const QByteArrayList &prefixes) override;
    [[nodiscard]] bool isRunning() const override { return m_running; }
    void stop() override;
    Result<QByteArrayList> take(int waitMs) override;
    Result<QByteArrayList> settle() override;

private:
    class Node; // one server's
    Result<void> begin(const QByteArrayList &prefixes);
    Result<void> checkMasters();
    Result<QByteArrayList> takeNow(int waitMs);
    // Ends everything when the result is a failure.
    template<class T>
    Result<T> orStop(Result<T> result);

    Endpoint m_endpoint;
    Clock &m_clock;
    CancelFlag m_cancel;
    std::vector<std::unique_ptr<Node>> m_nodes;
    bool m_running = false;
};

} // namespace selaras::redis
