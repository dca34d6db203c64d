// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/slowlog.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace selaras::insight {

namespace {

SlowEntry entryOf(const redis::Reply &reply)
{
    SlowEntry entry;
    const auto &parts = reply.elements;
    if (parts.size() < 4)
        return entry;
    entry.id = parts.at(0).integer;
    entry.timeMs = parts.at(1).integer * 1000;
    entry.microseconds = parts.at(2).integer;
    for (const redis::Reply &argument : parts.at(3).elements)
        entry.arguments.append(argument.bytes);
    // Since Redis 4.0.
    if (parts.size() >= 6) {
        entry.client = parts.at(4).bytes;
        entry.clientName = parts.at(5).bytes;
    }
    return entry;
}

QVector<SlowSummary> summarize(const QVector<SlowEntry> &entries,
                               const std::function<QString(const SlowEntry &)> &nameOf)
{
    QHash<QString, SlowSummary> byName;
    for (const SlowEntry &entry : entries) {
        const QString name = nameOf(entry);
        SlowSummary &summary = byName[name];
        summary.name = name;
        ++summary.count;
        summary.totalMicroseconds += entry.microseconds;
        summary.mostMicroseconds = std::max(summary.mostMicroseconds, entry.microseconds);
    }
    QVector<SlowSummary> sorted(byName.cbegin(), byName.cend());
    std::sort(sorted.begin(), sorted.end(), [](const SlowSummary &a, const SlowSummary &b) {
        return std::pair(-a.totalMicroseconds, a.name) < std::pair(-b.totalMicroseconds, b.name);
    });
    return sorted;
}

} // namespace

QByteArray SlowEntry::key() const
{
    static const QByteArrayList scripts {"EVAL",       "EVALSHA", "EVAL_RO",
                                         "EVALSHA_RO", "FCALL",   "FCALL_RO"};
    static const QByteArrayList keyless {"KEYS",    "SCAN",    "CONFIG", "INFO",    "FLUSHALL",
                                         "FLUSHDB", "SAVE",    "CLIENT", "PUBLISH", "DEBUG",
                                         "SCRIPT",  "COMMAND", "ACL",    "SLOWLOG", "EXEC"};
    if (keyless.contains(command()))
        return {};
    if (scripts.contains(command()))
        return arguments.value(2).toInt() > 0 ? arguments.value(3) : QByteArray();
    return arguments.value(1);
}

Result<QVector<SlowEntry>> readSlowLog(redis::Client &client)
{
    const auto reply = client.call({"SLOWLOG", "GET", "-1"});
    if (!reply)
        return fail(reply.error());
    QVector<SlowEntry> entries;
    for (const redis::Reply &entry : reply->elements)
        entries.append(entryOf(entry));
    return entries;
}

Result<void> resetSlowLog(redis::Client &client)
{
    const auto reply = client.call({"SLOWLOG", "RESET"});
    if (!reply)
        return fail(reply.error());
    return {};
}

QVector<SlowSummary> slowByCommand(const QVector<SlowEntry> &entries)
{
    return summarize(entries,
                     [](const SlowEntry &entry) { return QString::fromUtf8(entry.command()); });
}

QVector<SlowSummary> slowByRule(const QVector<SlowEntry> &entries, const mapping::KeyGroups &groups)
{
    return summarize(entries, [&](const SlowEntry &entry) {
        const QByteArray key = entry.key();
        return key.isEmpty() ? QString() : groups.groups().at(groups.placeOf(key).group).name;
    });
}

} // namespace selaras::insight
