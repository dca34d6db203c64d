// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"

namespace selaras::chaos {

namespace {

constexpr qsizetype atOnce = 1000;

} // namespace

CheckReport checkKeys(const Stage &stage, const Sentinels &sentinels)
{
    Cache cache(stage.socketPath());
    ApplicationDb database(stage.databasePath(), stage.options.synchronous);
    const QByteArrayList keys = allKeys(cache);
    CheckReport report;
    for (qsizetype from = 0; from < keys.size(); from += atOnce) {
        const QByteArrayList some = keys.mid(from, atOnce);
        QVector<QByteArrayList> commands;
        for (const QByteArray &key : some)
            commands.append({"GET", key});
        const auto answers = cache.pipeline(commands);
        if (!answers)
            qFatal("redis-server does not answer");
        for (qsizetype i = 0; i < some.size(); ++i) {
            if (sentinels.contains(some.at(i)) || answers->at(i).nil)
                continue;
            const auto actual = World::valueOf(database, some.at(i));
            if (!actual)
                qFatal("%s is no key of the application", some.at(i).constData());
            ++report.compared;
            if (answers->at(i).text != *actual)
                report.stale.append({some.at(i), answers->at(i).text, *actual});
        }
    }
    return report;
}

} // namespace selaras::chaos
