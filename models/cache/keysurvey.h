// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/mapping/keygroups.h"
#include "models/mapping/tenantboundary.h"
#include "models/mapping/ttlrules.h"
#include "models/redis/client.h"

#include <QMetaType>

namespace selaras::cache {

// Keys of one group of mapping::KeyGroups.
struct KeyShare {
    qsizetype group = 0;
    qint64 keys = 0;
    qint64 unlimited = 0; // without a time to live where the profile wants one
    qint64 tooLong = 0; // with a longer one than the profile says
    qint64 limitMs = 0; // the longest that the profile lets any of them live; 0: no limit
    qint64 bytes = -1; // about, from a few of them; -1: the server does not tell
};

// A key that lives longer than the profile lets it.
struct LongLivedKey {
    QByteArray name;
    qint64 ttlMs = -1; // -1: for ever
    qint64 limitMs = 0;
    qsizetype group = 0;
    QByteArray tenant; // empty: of none
};

// What there is in the keyspace, by the profile.
struct KeySurvey {
    static constexpr qsizetype mostLongLived = 100'000;

    QVector<KeyShare> shares; // of groups that have keys, in the profile's order
    QVector<LongLivedKey> longLived; // no more than that many
    qint64 longLivedCount = 0;
    QByteArrayList tenants; // that have keys, sorted
    qint64 keys = 0;
    qint64 leftOut = 0; // keys that are not the tenant's
};

// Goes through every key once by SCAN, and asks for the time to live of those that are to have one
// and for the memory of a few. Of one tenant, or of all where it is empty. Only reads. A key may
// come and go meanwhile. Blocking; cancelled soon after `progress` is.
Result<KeySurvey> surveyKeys(redis::Client &client, const mapping::Profile &profile,
                             const QByteArray &tenant, Progress &progress = Progress::none());
// The same of the keys whose names tell that they are the boundary's chosen tenant's.
Result<KeySurvey> surveyKeys(redis::Client &client, const mapping::Profile &profile,
                             const mapping::TenantBoundary &within,
                             Progress &progress = Progress::none());

// Gives each key that still lives longer than its limit a time to live: by a constant script, or
// WATCH and MULTI where scripts are refused. A random one between half of the limit and all of it,
// so that the keys do not all expire at once. Returns how many got one.
Result<qint64> limitLifetimes(redis::Client &client, const QVector<LongLivedKey> &keys,
                              Progress &progress = Progress::none());

} // namespace selaras::cache

Q_DECLARE_METATYPE(selaras::cache::KeySurvey)
