// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "tests/repository/bench.h"
#include "tests/support/redisserver.h"
#include "tests/support/sitabi.h"

namespace selaras::test {

// A small database with every kind of table, a Redis with keys of its rows and keys beside them,
// and a profile that maps the one to the other.
class EditFixture {
public:
    EditFixture();

    static const QByteArray profile;

    // Begins anew: the same rows, the same keys.
    void reset();
    // Adds keys, and takes what is there now as the state to compare with.
    void fill(const QByteArrayList &keys);

    [[nodiscard]] bool isReady() const { return m_server.isRunning(); }
    [[nodiscard]] const TemporaryDatabase &file() const { return *m_file; }
    [[nodiscard]] Bench &bench() { return *m_bench; }
    [[nodiscard]] redis::Client &redis() { return *m_redis; }

    // The keys that a save took away; a word instead when it failed, met a conflict, took other
    // keys than it reported, or left an intent.
    QByteArrayList removedBy(const QVector<repository::RowEdit> &edits);
    // Nothing was written or removed since fill(), and there is no intent.
    [[nodiscard]] bool isUntouched();
    [[nodiscard]] bool isContentUntouched() const { return contentOf(*m_file) == m_content; }
    [[nodiscard]] QByteArrayList missingKeys();

private:
    RedisServer m_server;
    SystemClock m_clock;
    std::unique_ptr<redis::Connection> m_redis;
    std::unique_ptr<TemporaryDatabase> m_file;
    std::unique_ptr<Bench> m_bench;
    QMap<QString, QList<QVariantList>> m_content;
    Keyspace m_keyspace;
};

// A change of the column "name".
Row nameOf(const QString &name);
QByteArrayList sorted(QByteArrayList keys);

} // namespace selaras::test
