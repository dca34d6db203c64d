// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/transport.h"

#include "models/redis/localtransport.h"
#include "models/redis/nettransport.h"

#include <QDeadlineTimer>
#include <QIODevice>

#include <algorithm>

namespace selaras::redis {

namespace {

// Small enough that a slow link shows progress within a timeout.
constexpr qsizetype writeSlice = 1 << 18;
// What hiredis' reader keeps as its buffer between two feeds.
constexpr qint64 readSlice = 1 << 14;

template<class T>
Result<std::unique_ptr<Transport>> upcast(Result<std::unique_ptr<T>> transport)
{
    if (!transport)
        return fail(transport.error());
    return std::unique_ptr<Transport>(std::move(*transport));
}

} // namespace

Result<std::unique_ptr<Transport>> Transport::connectTo(const Endpoint &endpoint,
                                                        const CancelFlag &cancel)
{
    if (endpoint.transport == Endpoint::Transport::UnixSocket)
        return upcast(LocalTransport::connectTo(endpoint, cancel));
    return upcast(NetTransport::connectTo(endpoint, cancel));
}

Transport::Transport(int timeoutMs, CancelFlag cancel)
    : m_timeoutMs(timeoutMs)
    , m_cancel(std::move(cancel))
{
}

Transport::~Transport() = default;

bool Transport::isIdle()
{
    if (!isConnected())
        return false;
    device().waitForReadyRead(0);
    return isConnected() && device().bytesAvailable() == 0;
}

Result<void> Transport::await(int timeoutMs, const std::function<bool(int ms)> &wait) const
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!isRaised(m_cancel)) {
        if (wait(int(std::min<qint64>(deadline.remainingTime(), cancelSliceMs))))
            return {};
        const Error reason = failure();
        if (reason.code != ErrorCode::TimedOut || deadline.hasExpired())
            return fail(reason);
    }
    return fail(ErrorCode::Cancelled);
}

Result<void> Transport::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 taken =
            device().write(bytes.data(), std::min<qsizetype>(bytes.size(), writeSlice));
        if (taken < 0)
            return fail(failure());
        bytes = bytes.sliced(taken);
        // This also takes in what the server sends meanwhile, so that neither side waits for the
        // other with both buffers full.
        while (unsent() > 0) {
            auto moved =
                await(m_timeoutMs, [this](int ms) { return device().waitForBytesWritten(ms); });
            if (!moved)
                return moved;
        }
    }
    return {};
}

Result<QByteArray> Transport::read()
{
    if (auto arrived = awaitBytes(m_timeoutMs); !arrived)
        return fail(arrived.error());
    return device().read(readSlice);
}

Result<QByteArray> Transport::readWithin(int waitMs)
{
    const auto arrived = awaitBytes(waitMs);
    if (!arrived && arrived.error().code == ErrorCode::TimedOut)
        return QByteArray();
    if (!arrived)
        return fail(arrived.error());
    return device().read(readSlice);
}

Result<void> Transport::awaitBytes(int timeoutMs)
{
    QIODevice &source = device();
    while (source.bytesAvailable() == 0) {
        auto arrived = await(timeoutMs, [&source](int ms) {
            return source.waitForReadyRead(ms) || source.bytesAvailable() > 0;
        });
        if (!arrived)
            return arrived;
    }
    return {};
}

} // namespace selaras::redis
