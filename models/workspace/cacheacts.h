// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/keyselection.h"
#include "models/cache/keysurvey.h"
#include "models/workspace/redislane.h"

namespace selaras::workspace {

// What a person does to the cache as a whole, in the window or on the command line: each is a deed
// of the workspace's journal, and keeps to the desk's tenant. Fails with JournalUnavailable, and
// has done nothing then, and, as mapping::otherTenant(), for what is not the tenant's; otherwise as
// what it does.

// As cache::countKeys(); no deed.
Result<qint64> countCachedKeys(RedisDesk &desk, const mapping::Profile &profile,
                               const cache::KeySelection &selection,
                               Progress &progress = Progress::none());

// As cache::removeKeys(), of keys that are looked for before, so that they can be put back.
Result<qint64> removeCachedKeys(RedisDesk &desk, const mapping::Profile &profile,
                                const cache::KeySelection &selection,
                                Progress &progress = Progress::none());

// FLUSHDB ASYNC, of about so many keys. Nothing takes it back; never while a tenant is chosen.
Result<void> flushDatabase(RedisDesk &desk, const QString &name, qint64 keys);

// As cache::surveyKeys(), of the desk's tenant, or else of `tenant`; no deed.
Result<cache::KeySurvey> surveyCachedKeys(RedisDesk &desk, const mapping::Profile &profile,
                                          const QByteArray &tenant,
                                          Progress &progress = Progress::none());

// As cache::limitLifetimes().
Result<qint64> limitLifetimes(RedisDesk &desk, const QVector<cache::LongLivedKey> &keys,
                              Progress &progress = Progress::none());

} // namespace selaras::workspace
