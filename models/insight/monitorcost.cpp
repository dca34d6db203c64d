// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/hitratemeasurement.h"
#include "models/insight/infotext.h"

namespace selaras::insight {

namespace {

// The time, the database and the client that each line begins with.
constexpr double lineHead = 45;
constexpr double kibibyte = 1024;

} // namespace

Result<MonitorCost> estimateMonitorCost(redis::Client &client)
{
    const auto reply = client.call({"INFO", "stats"});
    if (!reply)
        return fail(reply.error());
    const InfoText info(reply->bytes);
    const auto commands = info.real("instantaneous_ops_per_sec");
    const auto input = info.real("instantaneous_input_kbps");
    if (!commands || !input)
        return fail(ErrorCode::Unsupported, QStringLiteral("INFO stats"));
    return MonitorCost {*commands, *input * kibibyte + *commands * lineHead};
}

} // namespace selaras::insight
