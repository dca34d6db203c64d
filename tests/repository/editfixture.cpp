// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/editfixture.h"

#include <algorithm>

namespace selaras::test {

namespace {

const QStringList schema {
    QStringLiteral("BEGIN"),
    QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                   "email TEXT UNIQUE, age INTEGER CHECK (age >= 0))"),
    QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT DEFAULT 'new', user_id "
                   "INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE)"),
    QStringLiteral("CREATE TABLE places (x INTEGER, y TEXT, name TEXT, PRIMARY KEY (x, y))"),
    QStringLiteral("CREATE TABLE loose (text TEXT)"),
    QStringLiteral("CREATE TABLE fixed (code TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID"),
    QStringLiteral("CREATE TABLE later (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users "
                   "(id) DEFERRABLE INITIALLY DEFERRED)"),
    QStringLiteral("CREATE VIEW everybody AS SELECT * FROM users"),
    QStringLiteral("INSERT INTO users VALUES (1, 'ani', 'a@x', 20), (2, 'budi', 'b@x', NULL), "
                   "(10, 'citra', NULL, 40)"),
    QStringLiteral("INSERT INTO notes VALUES (1, 'one', 1), (2, 'two', 1), (3, 'three', 2)"),
    QStringLiteral("INSERT INTO places VALUES (1, 'a', 'here'), (1, 'b', 'there')"),
    QStringLiteral("INSERT INTO loose VALUES ('first'), ('second')"),
    QStringLiteral("INSERT INTO fixed VALUES ('id', 'Indonesia'), ('my', 'Malaysia')"),
    QStringLiteral("INSERT INTO later VALUES (1, 1)"),
    QStringLiteral("COMMIT"),
};

} // namespace

const QByteArray EditFixture::profile = R"({"name": "P", "keyPrefix": "p:", "mappings": [
    {"table": "users", "keys": ["user:{id}", "user-by-name:{name}", "users-named:{name}*"]},
    {"table": "users", "keys": ["{name}:*:list"], "boundary": "none"},
    {"table": "notes", "keys": ["user:{user_id}:notes", "note:{id}*"]},
    {"table": "places", "keys": ["place:{x}:{y}"]},
    {"table": "loose", "keys": ["loose:{text}"]},
    {"table": "fixed", "keys": ["fixed:{code}"]},
    {"table": "later", "keys": ["later:{id}"]}
]})";

EditFixture::EditFixture()
    : m_redis(std::make_unique<redis::Connection>(m_server.endpoint(), m_clock))
{
}

void EditFixture::reset()
{
    if (!m_redis->call({"FLUSHALL"}))
        qFatal("redis-server does not answer");
    m_bench.reset();
    m_file = std::make_unique<TemporaryDatabase>(schema);
    m_bench = std::make_unique<Bench>(*m_file, *m_redis, profile);
    fill({"p:user:1",
          "p:user:10",
          "p:user:2",
          "p:user:3",
          "p:user-by-name:ani",
          "p:user-by-name:budi",
          "p:users-named:ani",
          "p:users-named:ani:x",
          "p:users-named:anita",
          "p:ani:1:list",
          "p:ani:list",
          "p:user:1:notes",
          "p:user:2:notes",
          "p:note:1",
          "p:note:1:text",
          "p:note:11",
          "p:place:1:a",
          "p:place:1:b",
          "p:loose:first",
          "p:loose:second",
          "p:fixed:id",
          "p:fixed:my",
          "p:later:1",
          "user:1",
          "other"});
}

void EditFixture::fill(const QByteArrayList &keys)
{
    for (const QByteArray &key : keys) {
        if (!m_redis->call({"SET", key, "v"}))
            qFatal("redis-server does not answer");
    }
    m_keyspace = keyspaceOf(*m_redis);
    m_content = contentOf(*m_file);
}

QByteArrayList EditFixture::removedBy(const QVector<repository::RowEdit> &edits)
{
    const auto report = m_bench->rows().save(edits);
    if (!report)
        return {"error", codeName(report.error().code).toUtf8()};
    if (!report->conflicts.isEmpty())
        return {"conflict"};
    Keyspace expected = m_keyspace;
    for (const QByteArray &key : report->removed)
        expected.remove(key);
    if (keyspaceOf(*m_redis) != expected)
        return {"not what was reported"};
    if (!m_bench->journal().entries().isEmpty())
        return {"an intent is left"};
    return missingKeys();
}

bool EditFixture::isUntouched()
{
    return isContentUntouched() && keyspaceOf(*m_redis) == m_keyspace
        && m_bench->journal().entries().isEmpty();
}

QByteArrayList EditFixture::missingKeys()
{
    return missingFrom(keyspaceOf(*m_redis), m_keyspace);
}

Row nameOf(const QString &name)
{
    return rowOf({{QStringLiteral("name"), name}});
}

QByteArrayList sorted(QByteArrayList keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace selaras::test
