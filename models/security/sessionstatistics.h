// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/session.h"

#include <QMap>

namespace selaras::security {

// What there is to say of all sessions at once. Those that are none (Form::NotOne) do not count.
struct SessionStatistics {
    qint64 all = 0;
    QMap<QString, qint64> byTenant; // "" for those that tell none
    QMap<QString, qint64> byRole;
    QHash<Owner, int> byUser; // of those that tell one
    QVector<Owner> overLimit; // with more sessions than their layout allows
    qint64 withoutExpiry = 0;
    qint64 endingSoon = 0; // within ten minutes
    qint64 opaque = 0;
};

SessionStatistics statisticsOf(const SessionLayouts &layouts, const QVector<Session> &sessions,
                               qint64 nowMs);

} // namespace selaras::security
