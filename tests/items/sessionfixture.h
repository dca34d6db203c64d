// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/session.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QTest>

namespace selaras::test {

// A session on a database and a redis-server of the test's own.
class SessionFixture {
public:
    explicit SessionFixture(const QStringList &statements,
                            const QByteArray &profile = R"({"name": "test", "mappings": []})")
        : m_database(statements)
    {
        auto parsed = mapping::parseProfile(profile, QStringLiteral("test.json"));
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().context));
        m_access.keyMap = std::make_shared<mapping::KeyMap>(*parsed);
        m_access.file.name = QStringLiteral("test");
        m_access.file.databasePath = m_database.path();
        m_access.file.redisUrl = m_server.url();
        m_access.file.redis = m_server.endpoint();
        m_access.redis = m_server.endpoint();
        m_access.journalFolder = m_database.folder();
        m_session = std::make_unique<workspace::Session>(m_access, m_clock);
    }

    [[nodiscard]] workspace::Session &session() { return *m_session; }
    [[nodiscard]] TemporaryDatabase &database() { return m_database; }
    [[nodiscard]] RedisServer &server() { return m_server; }

    // The same connections in a workspace that takes no edits.
    void openReadOnly()
    {
        m_session.reset();
        m_access.file.readOnly = true;
        m_session = std::make_unique<workspace::Session>(m_access, m_clock);
    }

    [[nodiscard]] sqlite::Table table(const QString &name)
    {
        auto future = m_session->schema();
        future.waitForFinished();
        const auto schema = future.result();
        if (!schema || !schema->table(name))
            qFatal("no table %s", qPrintable(name));
        return *schema->table(name);
    }

private:
    RedisServer m_server;
    TemporaryDatabase m_database;
    SystemClock m_clock;
    workspace::Access m_access;
    std::unique_ptr<workspace::Session> m_session;
};

} // namespace selaras::test
