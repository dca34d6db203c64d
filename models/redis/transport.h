// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancelflag.h"
#include "models/redis/endpoint.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

class QIODevice;

namespace selaras::redis {

// How long a wait lasts before the cancel flag is looked at again.
constexpr int cancelSliceMs = 50;

// A connected stream of bytes to a server. Blocking, without an event loop; bound to the thread
// that connected it. Waits as long as the endpoint's command timeout for the next bytes to move,
// not for all of them.
//
// write() and read() fail with TimedOut, ConnectionLost, TlsFailed, or with Cancelled soon after
// the flag is raised; the stream is then of no use.
class Transport {
public:
    // Fails with Refused, HostNotFound, TimedOut, CertificateNotTrusted, TlsFailed, Cancelled or,
    // when a file that the endpoint names can't be read, FileNotFound.
    static Result<std::unique_ptr<Transport>> connectTo(const Endpoint &endpoint,
                                                        const CancelFlag &cancel);

    virtual ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    [[nodiscard]] virtual bool isConnected() const = 0;
    // Connected, and nothing has arrived that nobody asked for. Finds out a close by the server
    // that happened since the last use.
    [[nodiscard]] bool isIdle();

    // Returns when the system has taken all bytes.
    Result<void> write(QByteArrayView bytes);
    // At least one byte, and not more than a few thousand.
    Result<QByteArray> read();
    // The same, but empty when nothing has come within waitMs.
    Result<QByteArray> readWithin(int waitMs);

protected:
    Transport(int timeoutMs, CancelFlag cancel);

    // Calls wait(ms) for short times until it returns true. Fails with failure() when it has not
    // within the timeout or the stream broke, and with Cancelled.
    Result<void> await(int timeoutMs, const std::function<bool(int ms)> &wait) const;

    [[nodiscard]] virtual QIODevice &device() = 0;
    [[nodiscard]] virtual qint64 unsent() const = 0;
    // Why the stream broke, or TimedOut if it did not.
    [[nodiscard]] virtual Error failure() const = 0;

private:
    Result<void> awaitBytes(int timeoutMs);

    int m_timeoutMs;
    CancelFlag m_cancel;
};

} // namespace selaras::redis
