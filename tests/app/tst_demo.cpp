// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

constexpr int patience = 30'000; // ms

} // namespace

// The demo's promise: it ends with its child and leaves nothing behind, also when killed.
class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hasStaleKeysToFind();
    void livesWithinTenSeconds();
    void goesOnAfterALostConnection();
    void leavesNothingBehind_data();
    void leavesNothingBehind();

private:
    [[nodiscard]] QString folder() const
    {
        const QStringList found =
            QDir(m_home->path()).entryList({text("selaras-demo-*")}, QDir::Dirs);
        return found.isEmpty() ? QString() : m_home->filePath(found.first());
    }
    [[nodiscard]] bool isFilled() const
    {
        return !folder().isEmpty() && QFile::exists(folder() + text("/demo.selaras.json"));
    }
    [[nodiscard]] QByteArray askRedis(const QStringList &arguments) const
    {
        QProcess cli;
        cli.start(text("redis-cli"),
                  QStringList {text("-s"), folder() + text("/redis.sock")} + arguments);
        cli.waitForFinished();
        return cli.readAllStandardOutput();
    }
    [[nodiscard]] qint64 told(const char *section, const char *field) const
    {
        const QByteArray info = '\n' + askRedis({text("INFO"), text(section)});
        const QByteArray name = '\n' + QByteArray(field) + ':';
        const qsizetype at = info.indexOf(name) + name.size();
        return info.mid(at, info.indexOf('\r', at) - at).toLongLong();
    }
    [[nodiscard]] bool has(const char *pattern) const
    {
        return !askRedis({text("--scan"), text("--pattern"), text(pattern)}).isEmpty();
    }
    [[nodiscard]] QStringList whatDoesNotLive(const QByteArray &heard) const;
    [[nodiscard]] int processes() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_demo;
};

void TestDemo::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_demo = std::make_unique<QProcess>();
    m_demo->setProcessEnvironment(environmentIn(m_home->path()));
    m_demo->start(QStringLiteral(SELARAS_PROGRAM), {text("demo")});
    QVERIFY(m_demo->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(isFilled(), patience);
}

void TestDemo::cleanup()
{
    m_demo->kill();
    m_demo->waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(folder().isEmpty(), patience);
}

void TestDemo::hasStaleKeysToFind()
{
    const QString workspace = folder() + text("/demo.selaras.json");
    QCOMPARE(askRedis({text("CONFIG"), text("GET"), text("port")}).trimmed(), "port\n0");
    const Outcome stale = runProgram(
        {text("keys"), workspace, text("users"), text("1"), text("--json")}, m_home->path());
    QCOMPARE(stale.exitCode, 1);
    const QJsonValue key = stale.json[text("keys")].toArray().first();
    QCOMPARE(key[text("state")].toString(), text("stale"));
    QCOMPARE(key[text("fields")].toArray(), QJsonArray {text("name")});
    const Outcome fresh = runProgram(
        {text("keys"), workspace, text("users"), text("3"), text("--json")}, m_home->path());
    QCOMPARE(fresh.exitCode, 0);
    QCOMPARE(fresh.json[text("keys")].toArray().first()[text("state")].toString(), text("fresh"));
}

QStringList TestDemo::whatDoesNotLive(const QByteArray &heard) const
{
    const qint64 hits = told("stats", "keyspace_hits");
    const double hitRate = double(hits) / double(hits + told("stats", "keyspace_misses"));
    const QVector<std::pair<const char *, bool>> signs {
        {"sessions", has("sess:*")},
        {"failed logins", has("security:attempts:*")},
        {"lockouts", has("security:lockout:*")},
        {"limits", has("rl:login:203.0.113.*")},
        {"locks", has("lock:import:job:2*")},
        {"tokens", has("blacklist:*")},
        {"audit", has("security:audit:*")},
        {"changes", heard.contains("sita:perubahan")},
        {"notices", heard.contains("sita:notifikasi")},
        {"slow log", askRedis({text("SLOWLOG"), text("LEN")}).toInt() > 0},
        {"hit rate", hitRate > 0.7 && hitRate < 0.99},
        {"commands", told("stats", "total_commands_processed") > 3'000},
        {"memory limit", told("memory", "maxmemory") > 0}};
    QStringList missing;
    for (const auto &[name, lives] : signs) {
        if (!lives)
            missing.append(text(name));
    }
    return missing;
}

void TestDemo::livesWithinTenSeconds()
{
    QProcess listener;
    QByteArray heard;
    connect(&listener, &QProcess::readyReadStandardOutput, this,
            [&] { heard += listener.readAllStandardOutput(); });
    listener.start(
        text("redis-cli"),
        {text("-s"), folder() + text("/redis.sock"), text("PSUBSCRIBE"), text("sita:*")});
    QStringList missing;
    const bool lives =
        QTest::qWaitFor([&] { return (missing = whatDoesNotLive(heard)).isEmpty(); }, 10'000);
    listener.kill();
    listener.waitForFinished();
    QVERIFY2(lives, qPrintable(missing.join(text(", "))));
}

void TestDemo::goesOnAfterALostConnection()
{
    const auto isThere = [this] {
        const QByteArray clients = askRedis({text("CLIENT"), text("LIST")});
        return clients.contains("name=sita-bi ") && clients.contains("name=sita-bi-sub ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
    for (const char *type : {"normal", "pubsub"})
        QVERIFY(askRedis({text("CLIENT"), text("KILL"), text("TYPE"), text(type)}).toInt() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
}

// Those that were started for the demo's folder.
int TestDemo::processes() const
{
    int found = 0;
    for (const QString &process : QDir(text("/proc")).entryList(QDir::Dirs)) {
        QFile commandLine(text("/proc/%1/cmdline").arg(process));
        if (commandLine.open(QIODevice::ReadOnly))
            found += commandLine.readAll().contains(m_home->path().toUtf8() + "/selaras-demo-");
    }
    return found;
}

void TestDemo::leavesNothingBehind_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("terminated") << SIGTERM;
    QTest::newRow("interrupted") << SIGINT;
}

void TestDemo::leavesNothingBehind()
{
    QFETCH(int, signal);
    QTRY_COMPARE_WITH_TIMEOUT(processes(), 3, patience); // keeper, redis-server, application
    ::kill(static_cast<pid_t>(m_demo->processId()), signal);
    QVERIFY(m_demo->waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(processes(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(folder().isEmpty(), patience);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QString &kept : {text("data/selaras"), text("config/selaras")})
        QVERIFY2(QDir(m_home->filePath(kept)).entryList(everything).isEmpty(), qPrintable(kept));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
