// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/event.h"

#include <array>

namespace selaras::insight {

namespace {

// In the order of Event::Kind.
constexpr std::array ids {
    "unreachable", "reachable",  "restart",    "failover",         "flush",
    "stats_reset", "save_begun", "save_ended", "big_invalidation", "profile_changed",
    "alert_fired", "alert_over",
};

} // namespace

QString eventId(Event::Kind kind)
{
    return QLatin1String(ids.at(size_t(kind)));
}

std::optional<Event::Kind> eventKindOf(QStringView id)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == QLatin1String(ids.at(i)))
            return Event::Kind(i);
    }
    return std::nullopt;
}

} // namespace selaras::insight
