// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/transport.h"

#include <QLocalSocket>

namespace selaras::redis {

// A unix socket. One that is not there counts as refused: a server takes its socket away with it.
class LocalTransport final : public Transport {
public:
    static Result<std::unique_ptr<LocalTransport>> connectTo(const Endpoint &endpoint,
                                                             const CancelFlag &cancel);

    [[nodiscard]] bool isConnected() const override;

private:
    using Transport::Transport;

    [[nodiscard]] QIODevice &device() override { return m_socket; }
    [[nodiscard]] qint64 unsent() const override { return m_socket.bytesToWrite(); }
    [[nodiscard]] Error failure() const override;

    QLocalSocket m_socket;
};

} // namespace selaras::redis
