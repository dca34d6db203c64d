// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/keychanges.h"

#include <optional>

namespace selaras::test {

// Tells what it is told to, or fails.
class FakeKeyChanges final : public redis::KeyChanges {
public:
    Result<void> start(const QByteArrayList &prefixes) override
    {
        ++starts;
        startedWith = prefixes;
        if (refusal)
            return fail(*refusal);
        m_running = true;
        return {};
    }
    [[nodiscard]] bool isRunning() const override { return m_running; }
    void stop() override
    {
        m_running = false;
        toTell.clear();
    }
    Result<QByteArrayList> take(int /*waitMs*/) override { return tell(); }
    Result<QByteArrayList> settle() override { return tell(); }

    int starts = 0;
    QByteArrayList startedWith;
    QByteArrayList toTell;
    std::optional<Error> refusal; // of start()
    bool isLost = false; // found out at the next take() or settle()

private:
    Result<QByteArrayList> tell()
    {
        if (isLost || !m_running) {
            stop();
            return fail(ErrorCode::ConnectionLost);
        }
        return std::exchange(toTell, {});
    }

    bool m_running = false;
};

} // namespace selaras::test
