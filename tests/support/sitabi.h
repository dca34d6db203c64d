// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QMap>

#include <memory>

namespace selaras::test {

// Every key of the selected database with what DUMP says of it.
using Keyspace = QMap<QByteArray, QByteArray>;
Keyspace keyspaceOf(redis::Client &client);
// The keys that were there before and are not there after.
QByteArrayList missingFrom(const Keyspace &after, const Keyspace &before);

// A copy of the SITA-BI application's database, and a redis-server with what it had cached.
class SitaBi {
public:
    // dataFolder holds dev.db and redis.resp.
    explicit SitaBi(const QString &dataFolder);

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] TemporaryDatabase &database() { return *m_database; }
    [[nodiscard]] RedisServer &redis() { return m_redis; }

private:
    std::unique_ptr<TemporaryDatabase> m_database;
    RedisServer m_redis;
    bool m_ready = false;
};

// Its keys whose rows were changed by SQL after they had been cached; sorted.
QByteArrayList staleSitaBiKeys();

} // namespace selaras::test
