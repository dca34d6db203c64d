// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/dial.h"

#include "models/redis/transport.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QThread>
#include <QTimer>

namespace selaras::redis {

namespace {

ErrorCode codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return ErrorCode::HostNotFound;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorCode::TimedOut;
    case QAbstractSocket::RemoteHostClosedError:
        return ErrorCode::ConnectionLost;
    default:
        return ErrorCode::Refused;
    }
}

// A machine without /etc/hosts, as a container may be, can't resolve the name that RFC 6761 keeps
// for the loopback.
QStringList targets(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return {QStringLiteral("::1"), QStringLiteral("127.0.0.1")};
    return {host};
}

void runUntilDecided(QSslSocket &socket, const QString &target, quint16 port,
                     const QDeadlineTimer &deadline, const CancelFlag &cancel)
{
    QEventLoop loop;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (deadline.hasExpired() || isRaised(cancel))
            loop.quit();
    });
    // Queued, since either may come before the loop runs.
    QObject::connect(&socket, &QAbstractSocket::connected, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    tick.start(cancelSliceMs / 2);
    socket.connectToHost(target, port);
    loop.exec();
}

Result<std::unique_ptr<QSslSocket>> dialOne(const QString &target, quint16 port,
                                            const QDeadlineTimer &deadline,
                                            const CancelFlag &cancel)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    runUntilDecided(*socket, target, port, deadline, cancel);
    if (socket->state() == QAbstractSocket::ConnectedState)
        return socket;
    if (isRaised(cancel))
        return fail(ErrorCode::Cancelled);
    if (socket->state() != QAbstractSocket::UnconnectedState)
        return fail(ErrorCode::TimedOut);
    return fail(codeOf(socket->error()), socket->errorString());
}

Result<std::unique_ptr<QSslSocket>> dialHere(const Endpoint &endpoint, const CancelFlag &cancel)
{
    const QDeadlineTimer deadline(endpoint.connectTimeoutMs);
    Result<std::unique_ptr<QSslSocket>> socket;
    for (const QString &target : targets(endpoint.host)) {
        socket = dialOne(target, endpoint.port, deadline, cancel);
        if (socket || socket.error().code == ErrorCode::Cancelled || deadline.hasExpired())
            break;
    }
    return socket;
}

} // namespace

// QAbstractSocket::waitForConnected() can't be broken off, nor called again after a short wait. An
// event loop can, and it gets a thread of its own so that the caller's events stay where they are.
Result<std::unique_ptr<QSslSocket>> dial(const Endpoint &endpoint, const CancelFlag &cancel)
{
    Result<std::unique_ptr<QSslSocket>> socket;
    QThread *const caller = QThread::currentThread();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        socket = dialHere(endpoint, cancel);
        if (socket)
            (*socket)->moveToThread(caller);
    }));
    thread->start();
    thread->wait();
    return socket;
}

} // namespace selaras::redis
