// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/nettransport.h"

#include "models/redis/dial.h"
#include "models/redis/tlsconfiguration.h"

namespace selaras::redis {

namespace {

bool isTlsError(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError
        || error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslInvalidUserDataError;
}

QString sentences(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors)
        texts.append(error.errorString());
    return texts.join(QStringLiteral("; "));
}

} // namespace

Result<std::unique_ptr<NetTransport>> NetTransport::connectTo(const Endpoint &endpoint,
                                                              const CancelFlag &cancel)
{
    auto socket = dial(endpoint, cancel);
    if (!socket)
        return fail(socket.error());
    std::unique_ptr<NetTransport> transport(
        new NetTransport(std::move(*socket), endpoint.commandTimeoutMs, cancel));
    if (endpoint.transport == Endpoint::Transport::Tls) {
        if (auto encrypted = transport->encrypt(endpoint); !encrypted)
            return fail(encrypted.error());
    }
    return transport;
}

NetTransport::NetTransport(std::unique_ptr<QSslSocket> socket, int timeoutMs,
                           const CancelFlag &cancel)
    : Transport(timeoutMs, cancel)
    , m_socket(std::move(socket))
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    // A server that wants a client certificate says so after the handshake (TLS 1.3), and Qt counts
    // that as an ordinary close.
    QObject::connect(m_socket.get(), &QSslSocket::alertReceived, m_socket.get(),
                     [this](QSsl::AlertLevel, QSsl::AlertType type, const QString &description) {
                         if (type == QSsl::AlertType::CertificateRequired)
                             m_alert = QStringLiteral("certificate required");
                         else if (type != QSsl::AlertType::CloseNotify)
                             m_alert = description;
                     });
}

Result<void> NetTransport::encrypt(const Endpoint &endpoint)
{
    const auto configuration = tlsConfiguration(endpoint.tls);
    if (!configuration)
        return fail(configuration.error());
    m_socket->setSslConfiguration(*configuration);
    m_socket->setPeerVerifyName(endpoint.host);
    m_socket->startClientEncryption();
    auto encrypted = await(endpoint.connectTimeoutMs, [this](int ms) {
        return m_socket->isEncrypted() || m_socket->waitForEncrypted(ms);
    });
    if (encrypted || encrypted.error().code == ErrorCode::Cancelled)
        return encrypted;
    const QList<QSslError> objections = m_socket->sslHandshakeErrors();
    if (!objections.isEmpty())
        return fail(ErrorCode::CertificateNotTrusted, sentences(objections));
    return fail(ErrorCode::TlsFailed, m_socket->errorString());
}

bool NetTransport::isConnected() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

qint64 NetTransport::unsent() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

Error NetTransport::failure() const
{
    if (!m_alert.isEmpty())
        return {ErrorCode::TlsFailed, m_alert, {}};
    if (isTlsError(m_socket->error()))
        return {ErrorCode::TlsFailed, m_socket->errorString(), {}};
    return {isConnected() ? ErrorCode::TimedOut : ErrorCode::ConnectionLost,
            m_socket->errorString(),
            {}};
}

} // namespace selaras::redis
