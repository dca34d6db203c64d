// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/missnotice.h"

#include <algorithm>

namespace selaras::insight {

namespace {

const QByteArray settingName = "notify-keyspace-events";
// Nobody can break it off, so it must not take long.
constexpr int patienceMs = 2000;

redis::Endpoint impatient(redis::Endpoint endpoint)
{
    endpoint.connectTimeoutMs = std::min(endpoint.connectTimeoutMs, patienceMs);
    endpoint.commandTimeoutMs = std::min(endpoint.commandTimeoutMs, patienceMs);
    endpoint.connectRetries = std::min(endpoint.connectRetries, 1);
    return endpoint;
}

// E: by the name of the event; m: misses, which A ("all") does not hold.
QByteArray withMisses(QByteArray flags)
{
    for (const char flag : {'E', 'm'}) {
        if (!flags.contains(flag))
            flags += flag;
    }
    return flags;
}

} // namespace

MissNotice::MissNotice(redis::Endpoint endpoint, Clock &clock)
    : m_connection(impatient(std::move(endpoint)), clock)
{
}

MissNotice::~MissNotice()
{
    restore();
}

Result<QByteArray> MissNotice::setting()
{
    const auto reply = m_connection.call({"CONFIG", "GET", settingName});
    if (!reply)
        return fail(reply.error());
    if (reply->elements.size() < 2)
        return fail(ErrorCode::Unsupported, QString::fromLatin1(settingName));
    return reply->elements.at(1).bytes;
}

Result<void> MissNotice::switchOn()
{
    const auto before = setting();
    if (!before)
        return fail(before.error());
    const QByteArray wanted = withMisses(*before);
    if (wanted == *before)
        return {};
    m_before = *before;
    // Even if the answer is lost the server may have done it.
    m_switched = true;
    if (auto set = m_connection.call({"CONFIG", "SET", settingName, wanted}); !set)
        return fail(set.error());
    const auto during = setting();
    if (!during)
        return fail(during.error());
    m_during = *during;
    return {};
}

Result<MissNotice::Ending> MissNotice::restore()
{
    if (!m_switched)
        return Ending::Untouched;
    const auto now = setting();
    if (!now)
        return fail(now.error());
    const bool isOurs = *now == m_during || m_during.isEmpty();
    if (isOurs && *now != m_before) {
        if (auto set = m_connection.call({"CONFIG", "SET", settingName, m_before}); !set)
            return fail(set.error());
    }
    m_switched = false;
    return isOurs ? Ending::Restored : Ending::ChangedMeanwhile;
}

} // namespace selaras::insight
