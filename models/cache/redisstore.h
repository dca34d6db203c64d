// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/store.h"
#include "models/redis/client.h"

namespace selaras::cache {

// A cache in Redis, shared by every process that uses the same names. Fails as the client does, and
// with what the server says of a command.
//
// A claim is a key "lease:{key}" with a random token that lives for ten seconds at most; whoever
// makes for longer does not cache. All that removes a key takes its lease along. Other programs
// that remove a key without its lease leave a claim standing: see repository::Guard for those.
//
// A tag is a set of the keys that have it, which lives for `tagMs` from the last of them; a tagged
// value lives no longer than that. On its way out it is called "invalid:{tag}", so that an
// invalidation that a crash or an outage cuts short is finished by the next one.
class RedisStore final : public Store {
public:
    static constexpr qint64 tagMs = qint64(24) * 60 * 60 * 1000;

    // The client must outlive it.
    explicit RedisStore(redis::Client &client);

    Result<Values> get(const QByteArrayList &keys) override;
    Result<bool> has(const QByteArray &key) override;
    Result<QVector<Claim>> claim(const QVector<Entry> &entries) override;
    Result<qint64> fill(const QVector<Entry> &entries, const QByteArrayList &tokens) override;
    Result<void> giveBack(const QVector<Claim> &claims) override;
    Result<void> set(const QVector<Entry> &entries) override;
    Result<qint64> remove(const QByteArrayList &keys) override;
    Result<qint64> clear(const QByteArray &glob, Progress &progress) override;
    Result<qint64> invalidate(const QByteArray &tag, Progress &progress) override;
    Result<qint64> clean(const QByteArray &tag, Progress &progress) override;
    Result<qint64> size() override;

private:
    Result<void> retire(const QByteArray &tag);
    Result<qint64> removeRetired(const QByteArrayList &members, const QByteArray &retired);
    Result<qint64> fillWatched(const QVector<Entry> &entries, const QByteArrayList &tokens);
    Result<qint64> cleanSome(const QByteArray &tag, const QByteArrayList &members);
    Result<qint64> cleanWatched(const QByteArray &tag, const QByteArrayList &members);

    redis::Client &m_client;
};

} // namespace selaras::cache
