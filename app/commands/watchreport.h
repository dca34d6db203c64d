// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "models/repository/capturefollower.h"
#include "models/repository/invalidator.h"

#include <map>

namespace selaras::app {

// What a watch says: one line an event, or with --json one object a line. An error of one of its
// parts that comes again and again is said once, until told that it is over.
class WatchReport {
public:
    enum class Part { Start, Redis, Following, Delivering, Guard, Drift };

    explicit WatchReport(Console &console);

    void started(const QString &workspace);
    void follows(repository::CaptureStep::Follower follower);
    void step(const repository::CaptureStep &step);
    void drained(const repository::DrainReport &report);
    // Keys that were written back while they were guarded, or found stale by a drift scan.
    void removedLater(const char *event, const QByteArrayList &removed);
    void failed(Part part, const Error &error);
    void recovered(Part part) { m_failures.erase(part); }
    void stopped(int pending);

private:
    void event(const char *name, const QString &line, QJsonObject object);

    Console &m_console;
    std::map<Part, Error> m_failures; // that were said last
    std::optional<repository::CaptureStep::Follower> m_follower;
};

} // namespace selaras::app
