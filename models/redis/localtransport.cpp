// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/localtransport.h"

namespace selaras::redis {

Result<std::unique_ptr<LocalTransport>> LocalTransport::connectTo(const Endpoint &endpoint,
                                                                  const CancelFlag &cancel)
{
    std::unique_ptr<LocalTransport> transport(
        new LocalTransport(endpoint.commandTimeoutMs, cancel));
    QLocalSocket &socket = transport->m_socket;
    socket.connectToServer(endpoint.socketPath);
    auto connected = transport->await(endpoint.connectTimeoutMs,
                                      [&socket](int ms) { return socket.waitForConnected(ms); });
    if (!connected && connected.error().code == ErrorCode::ConnectionLost)
        connected.error().code = ErrorCode::Refused;
    if (!connected)
        return fail(connected.error());
    return transport;
}

bool LocalTransport::isConnected() const
{
    return m_socket.state() == QLocalSocket::ConnectedState;
}

Error LocalTransport::failure() const
{
    return {m_socket.state() != QLocalSocket::UnconnectedState ? ErrorCode::TimedOut
                                                               : ErrorCode::ConnectionLost,
            m_socket.errorString(),
            {}};
}

} // namespace selaras::redis
