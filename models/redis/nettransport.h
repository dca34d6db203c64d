// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/transport.h"

#include <QSslSocket>

namespace selaras::redis {

// TCP, with or without TLS. With TLS the server's certificate is always verified, for the host name
// of the endpoint, and an error in that is CertificateNotTrusted; everything else that keeps the
// two from agreeing on TLS, such as a server that does not speak it, is TlsFailed.
class NetTransport final : public Transport {
public:
    static Result<std::unique_ptr<NetTransport>> connectTo(const Endpoint &endpoint,
                                                           const CancelFlag &cancel);

    [[nodiscard]] bool isConnected() const override;

private:
    NetTransport(std::unique_ptr<QSslSocket> socket, int timeoutMs, const CancelFlag &cancel);

    Result<void> encrypt(const Endpoint &endpoint);

    [[nodiscard]] QIODevice &device() override { return *m_socket; }
    [[nodiscard]] qint64 unsent() const override;
    [[nodiscard]] Error failure() const override;

    QString m_alert; // the TLS alert that the server sent, if any
    std::unique_ptr<QSslSocket> m_socket;
};

} // namespace selaras::redis
