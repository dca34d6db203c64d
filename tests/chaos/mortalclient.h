// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"
#include "tests/chaos/executioner.h"
#include "tests/chaos/options.h"

namespace selaras::chaos {

// The driver's way to Redis: dies where keys are removed, and removes nothing when the control has
// removed them before.
class MortalClient final : public redis::Client {
public:
    MortalClient(redis::Client &client, const Executioner &executioner, Options::Control control);

    Result<redis::Reply> call(const redis::Command &command) override;
    Result<QVector<redis::Reply>> pipeline(const QVector<redis::Command> &commands) override;
    Result<QString> runId() override { return m_client.runId(); }

    // What is asked of Redis now is asked by the guard.
    void setInGuard(bool inGuard) { m_inGuard = inGuard; }

private:
    redis::Client &m_client;
    const Executioner &m_executioner;
    Options::Control m_control;
    bool m_inGuard = false;
};

} // namespace selaras::chaos
