// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

// What the command line does is in the journal, and the journal on the command line.
class TestJournal : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RedisServer> m_redis;
    QString m_workspace;

    Outcome run(const QStringList &arguments)
    {
        return runProgram(arguments + QStringList {text("--json")}, m_home->path());
    }
    Outcome journal(const QStringList &arguments = {})
    {
        return run(QStringList {text("journal"), m_workspace} + arguments);
    }
    QVariant nameOf(int id)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(text("QSQLITE"), text("look"));
        database.setDatabaseName(m_home->filePath(text("dev.db")));
        database.open();
        QVariant name;
        {
            QSqlQuery query(database);
            query.exec(text("SELECT name FROM users WHERE id = %1").arg(id));
            name = query.next() ? query.value(0) : QVariant();
        }
        database = {};
        QSqlDatabase::removeDatabase(text("look"));
        return name;
    }
    QString journalFile()
    {
        QDirIterator files(m_home->path(), {text("*.deeds")}, QDir::Files,
                           QDirIterator::Subdirectories);
        return files.hasNext() ? files.next() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_redis = std::make_unique<RedisServer>();
        QVERIFY(m_redis->isRunning());
        QVERIFY(m_redis->load(text(TEST_DATA_DIR "/sita-bi/redis.resp")));
        const QString database = m_home->filePath(text("dev.db"));
        QVERIFY(QFile::copy(text(TEST_DATA_DIR "/sita-bi/dev.db"), database));
        QVERIFY(QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner));
        m_workspace = writeWorkspace(m_home->path(), text("dev.db"), m_redis->url());
    }
    void cleanup()
    {
        m_redis.reset();
        m_home.reset();
    }

    void tellsVerifiesExportsAndTakesBack()
    {
        const QVariant was = nameOf(4);
        QCOMPARE(
            run({text("edit"), m_workspace, text("users"), text("4"), text("name=Siti")}).exitCode,
            0);
        Outcome told = journal();
        QCOMPARE(told.exitCode, 0);
        const QJsonArray deeds = told.json[text("deeds")].toArray();
        QCOMPARE(deeds.size(), 1);
        QCOMPARE(deeds.at(0)[text("action")].toString(), text("row.save"));
        QCOMPARE(deeds.at(0)[text("outcome")].toString(), text("done"));
        QVERIFY(deeds.at(0)[text("undoable")].toBool());
        QVERIFY(!deeds.at(0)[text("by")][text("user")].toString().isEmpty());

        const QString file = m_home->filePath(text("out.jsonl"));
        QCOMPARE(journal({text("export"), file}).exitCode, 0);
        QProcess python;
        python.start(text("python3"), {text(SOURCE_DIR "/tests/security/verify_export.py"), file});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardOutput(), "intact 2\n");
        QCOMPARE(journal({text("export"), m_home->filePath(text("out.csv"))}).exitCode, 0);

        const QString id = QString::number(deeds.at(0)[text("id")].toInt());
        QCOMPARE(journal({text("undo"), id}).exitCode, 0);
        QCOMPARE(nameOf(4), was);
        const Outcome again = journal({text("undo"), id});
        QCOMPARE(again.exitCode, 2); // once
        QVERIFY(again.err.contains("or was already.") && !again.err.contains(".."));
        const Outcome verified = journal({text("verify")});
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.json[text("intact")].toBool());
        QCOMPARE(verified.json[text("entries")].toInt(), 4);
    }

    void saysWhatIsInTheWay()
    {
        for (const char *name : {"name=Siti", "name=Sita"})
            QCOMPARE(
                run({text("edit"), m_workspace, text("users"), text("4"), text(name)}).exitCode, 0);
        const Outcome told = journal();
        const int first = told.json[text("deeds")].toArray().at(1)[text("id")].toInt();
        const Outcome undone = journal({text("undo"), QString::number(first)});
        QCOMPARE(undone.exitCode, 1);
        QCOMPARE(undone.json[text("conflicts")].toInt(), 1);
        QVERIFY(undone.err.contains("somebody changed users id=4 (name) since"));
        QCOMPARE(nameOf(4).toString(), text("Sita"));
    }

    void tellsThatItWasTamperedWith()
    {
        QCOMPARE(
            run({text("edit"), m_workspace, text("users"), text("4"), text("name=Siti")}).exitCode,
            0);
        QSqlDatabase database = QSqlDatabase::addDatabase(text("QSQLITE"), text("tamper"));
        database.setDatabaseName(journalFile());
        QVERIFY(database.open());
        {
            QSqlQuery query(database);
            QVERIFY(query.exec(text("DROP TRIGGER chain_keeps")));
            QVERIFY(query.exec(text("DELETE FROM chain WHERE n = 2")));
        }
        database = {};
        QSqlDatabase::removeDatabase(text("tamper"));
        const Outcome verified = journal({text("verify")});
        QCOMPARE(verified.exitCode, 1);
        QCOMPARE(verified.json[text("broken_at")].toInt(), 2);
        QCOMPARE(verified.json[text("broken_how")].toString(), text("cut_off"));
    }

    void refusesToEditWithoutIt()
    {
        QCOMPARE(
            run({text("edit"), m_workspace, text("users"), text("4"), text("name=Siti")}).exitCode,
            0);
        const QString file = journalFile();
        QVERIFY(QFile::remove(file + text(".hashes")));
        QVERIFY(QDir().mkdir(file + text(".hashes")));
        const Outcome refused =
            run({text("edit"), m_workspace, text("users"), text("4"), text("name=Budi")});
        QCOMPARE(refused.json[text("error")][text("code")].toString(), text("journal_unavailable"));
        QCOMPARE(nameOf(4).toString(), text("Siti"));
    }

    void understandsOnlyWhatItSays()
    {
        for (const QStringList &arguments :
             {QStringList {text("forget")}, QStringList {text("undo")},
              QStringList {text("undo"), text("x")}, QStringList {text("export")}})
            QCOMPARE(journal(arguments).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
