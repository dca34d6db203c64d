// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/connection.h"
#include "models/redis/keychanges.h"

namespace selaras::redis {

// CLIENT TRACKING in broadcasting mode, by two connections of its own: RESP2 can push only to
// another one that has subscribed. Needs Redis 6; start() fails with Unsupported before that, and
// with NoPermission where the user may not. Nothing is retried here.
class Tracking final : public KeyChanges {
public:
    Tracking(Endpoint endpoint, Clock &clock, const CancelFlag &cancel = {});

    Result<void> start(const QByteArrayList &prefixes) override;
    [[nodiscard]] bool isRunning() const override { return m_running; }
    void stop() override;
    Result<QByteArrayList> take(int waitMs) override;
    Result<QByteArrayList> settle() override;

private:
    Result<void> subscribe(const QByteArrayList &prefixes);
    Result<void> checkControl();
    Result<QByteArrayList> takeUntilPong();
    // Ends everything when the result is a failure.
    template<class T>
    Result<T> orStop(Result<T> result);

    Connection m_control; // for as long as it lives the server tells
    Connection m_listener; // what the server tells
    qint64 m_controlId = 0; // CLIENT ID
    bool m_running = false;
};

} // namespace selaras::redis
