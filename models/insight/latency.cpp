// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/latency.h"

#include "models/insight/configuration.h"

namespace selaras::insight {

namespace {

LatencyEvent eventOf(const redis::Reply &reply)
{
    const auto &parts = reply.elements;
    if (parts.size() < 4)
        return {};
    return {parts.at(0).bytes,
            parts.at(1).integer * 1000,
            parts.at(2).integer,
            parts.at(3).integer,
            {}};
}

Result<void> readHistories(redis::Client &client, QVector<LatencyEvent> &events)
{
    QVector<redis::Command> commands;
    for (const LatencyEvent &event : events)
        commands.append({"LATENCY", "HISTORY", event.name});
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = 0; i < replies->size(); ++i) {
        for (const redis::Reply &point : replies->at(i).elements) {
            if (point.elements.size() == 2)
                events[i].history.append(
                    {point.elements.at(0).integer * 1000, point.elements.at(1).integer});
        }
    }
    return {};
}

} // namespace

Result<LatencyReport> readLatency(redis::Client &client)
{
    const auto replies = client.pipeline({{"LATENCY", "LATEST"},
                                          {"LATENCY", "DOCTOR"},
                                          {"CONFIG", "GET", "latency-monitor-threshold"}});
    if (!replies)
        return fail(replies.error());
    if (replies->at(0).isError())
        return fail(redis::errorOf(replies->at(0)));
    LatencyReport report;
    for (const redis::Reply &event : replies->at(0).elements)
        report.events.append(eventOf(event));
    if (!replies->at(1).isError())
        report.doctor = QString::fromUtf8(replies->at(1).bytes);
    if (!replies->at(2).isError())
        report.thresholdMs =
            Configuration(replies->at(2)).integer("latency-monitor-threshold").value_or(-1);
    if (auto read = readHistories(client, report.events); !read)
        return fail(read.error());
    return report;
}

Result<void> resetLatency(redis::Client &client)
{
    const auto reply = client.call({"LATENCY", "RESET"});
    if (!reply)
        return fail(reply.error());
    return {};
}

} // namespace selaras::insight
