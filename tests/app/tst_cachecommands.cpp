// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList words(const char *line)
{
    return text(line).split(QLatin1Char(' '));
}

const QByteArray profile = R"({"name": "test", "mappings": [{"table": "t", "keys": ["t:{id}"]}],
    "ttl": [{"pattern": "t:*", "seconds": 60}]})";

} // namespace

// selaras ttl and selaras remove, as a script calls them.
class TestCacheCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RedisServer>();
        QVERIFY(m_server->isRunning());
        m_database = std::make_unique<TemporaryDatabase>(
            QStringList {text("CREATE TABLE t (id INTEGER PRIMARY KEY)")});
        QFile file(m_database->folder() + text("/test.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(profile);
        file.close();
        m_workspace = workspace();
        for (const char *command : {"SET t:1 x EX 50", "SET t:2 x", "SET t:3 x EX 500", "SET u x"})
            m_server->cli(words(command));
    }

    void tellsWhatLivesTooLong()
    {
        const Outcome found = run({text("ttl"), m_workspace, text("--json")});
        QCOMPARE(found.exitCode, 1);
        QCOMPARE(found.json.value(text("count")).toInt(), 2);
        QCOMPARE(found.json.value(text("looked_at")).toInt(), 4);
        QMap<QString, QJsonObject> keys;
        for (const QJsonValue &key : found.json.value(text("keys")).toArray())
            keys.insert(key[text("name")].toString(), key.toObject());
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys[text("t:2")].value(text("ttl")).toInt(), -1);
        QCOMPARE(keys[text("t:2")].value(text("limit")).toInt(), 60);
        QVERIFY(keys[text("t:3")].value(text("ttl")).toInt() > 60);
        QVERIFY(run({text("ttl"), m_workspace}).out.contains("t:2"));
    }

    void givesATimeToLive()
    {
        const Outcome given = run({text("ttl"), m_workspace, text("--repair"), text("--json")});
        QCOMPARE(given.exitCode, 0);
        QCOMPARE(given.json.value(text("given")).toInt(), 2);
        const int ttl = m_server->cli(words("TTL t:2")).toInt();
        QVERIFY(ttl > 0 && ttl <= 60);
        QCOMPARE(m_server->cli(words("TTL u")), "-1");
        QCOMPARE(run({text("ttl"), m_workspace}).exitCode, 0);
    }

    void removes()
    {
        const Outcome dry =
            run({text("remove"), m_workspace, text("t:*"), text("--dry-run"), text("--json")});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(dry.json.value(text("would_remove")).toInt(), 3);
        QCOMPARE(m_server->cli({text("DBSIZE")}), "4");
        const Outcome done = run({text("remove"), m_workspace, text("t:*"), text("--json")});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.json.value(text("removed")).toInt(), 3);
        QCOMPARE(m_server->cli({text("DBSIZE")}), "1");
    }

    void whatIsRemovedIsADeedAndComesBack()
    {
        QCOMPARE(run({text("remove"), m_workspace, text("t:*")}).exitCode, 0);
        QCOMPARE(run({text("ttl"), m_workspace, text("--repair")}).exitCode, 0); // nothing to do
        const Outcome told = run({text("journal"), m_workspace, text("--json")});
        const QJsonArray deeds = told.json.value(text("deeds")).toArray();
        QCOMPARE(deeds.size(), 1);
        QCOMPARE(deeds.at(0)[text("action")].toString(), text("cache.remove"));
        QCOMPARE(deeds.at(0)[text("before")][text("count")].toInt(), 3);
        QCOMPARE(run({text("journal"), m_workspace, text("undo"),
                      QString::number(deeds.at(0)[text("id")].toInt())})
                     .exitCode,
                 0);
        QCOMPARE(m_server->cli({text("DBSIZE")}), "4");
        const int ttl = m_server->cli(words("TTL t:1")).toInt();
        QVERIFY(ttl > 0 && ttl <= 50);
        QCOMPARE(m_server->cli(words("TTL t:2")), "-1");
    }

    void aLimitedLifeComesBack()
    {
        QCOMPARE(run({text("ttl"), m_workspace, text("--repair")}).exitCode, 0);
        const Outcome told = run({text("journal"), m_workspace, text("--json")});
        const QJsonValue deed = told.json.value(text("deeds")).toArray().at(0);
        QCOMPARE(deed[text("action")].toString(), text("cache.limit"));
        QCOMPARE(run({text("journal"), m_workspace, text("undo"),
                      QString::number(deed[text("id")].toInt())})
                     .exitCode,
                 0);
        QCOMPARE(m_server->cli(words("TTL t:2")), "-1");
        QVERIFY(m_server->cli(words("TTL t:3")).toInt() > 400);
    }

    void writesNothingWhereItMayNot()
    {
        const QString readOnly = workspace({{text("readOnly"), true}});
        QCOMPARE(run({text("remove"), readOnly, text("t:*")}).exitCode, 2);
        QCOMPARE(run({text("ttl"), readOnly, text("--repair")}).exitCode, 2);
        QCOMPARE(run({text("remove"), readOnly, text("t:*"), text("--dry-run")}).exitCode, 0);
        QCOMPARE(m_server->cli(words("TTL t:2")), "-1");
        QCOMPARE(m_server->cli({text("DBSIZE")}), "4");
    }

    void refusesBadInput()
    {
        QCOMPARE(run({text("remove"), m_workspace}).exitCode, 2);
        QCOMPARE(run({text("remove"), m_workspace, QString()}).exitCode, 2);
        QCOMPARE(run({text("ttl"), m_workspace, text("t")}).exitCode, 2);
        m_server->stop();
        QCOMPARE(run({text("ttl"), m_workspace}).exitCode, 3);
        QCOMPARE(run({text("remove"), m_workspace, text("t:*")}).exitCode, 3);
    }

private:
    QString workspace(const QJsonObject &more = {})
    {
        QJsonObject members = more;
        members.insert(text("application"), m_database->folder() + text("/test.json"));
        return writeWorkspace(m_database->folder(), m_database->path(), m_server->url(), members);
    }
    Outcome run(const QStringList &arguments)
    {
        return runProgram(arguments, m_database->folder());
    }

    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<TemporaryDatabase> m_database;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(TestCacheCommands)
#include "tst_cachecommands.moc"
