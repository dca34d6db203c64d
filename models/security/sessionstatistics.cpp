// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/sessionstatistics.h"

namespace selaras::security {

namespace {

constexpr qint64 soonMs = 600'000;

} // namespace

SessionStatistics statisticsOf(const SessionLayouts &layouts, const QVector<Session> &sessions,
                               qint64 nowMs)
{
    SessionStatistics told;
    for (const Session &session : sessions) {
        if (session.form == Session::Form::NotOne)
            continue;
        ++told.all;
        ++told.byTenant[session.tenant];
        ++told.byRole[session.role];
        told.withoutExpiry += session.expiresMs == 0 ? 1 : 0;
        told.endingSoon += session.expiresMs > 0 && session.expiresMs < nowMs + soonMs ? 1 : 0;
        told.opaque += session.form == Session::Form::Opaque ? 1 : 0;
        if (session.user.isEmpty())
            continue;
        const int count = ++told.byUser[ownerOf(session)];
        const int limit = layouts.at(session.layout).limit;
        if (limit > 0 && count == limit + 1)
            told.overLimit.append(ownerOf(session));
    }
    return told;
}

} // namespace selaras::security
