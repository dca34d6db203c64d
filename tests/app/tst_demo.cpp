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
    [[nodiscard]] qint64 redisProcess() const
    {
        const QByteArray info = askRedis({text("INFO"), text("server")});
        const qsizetype at = info.indexOf("process_id:");
        return at < 0 ? 0 : info.mid(at + 11, info.indexOf('\r', at) - at - 11).toLongLong();
    }

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
    const qint64 redis = redisProcess();
    QVERIFY(redis > 0);
    ::kill(static_cast<pid_t>(m_demo->processId()), signal);
    QVERIFY(m_demo->waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(::kill(static_cast<pid_t>(redis), 0) != 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(folder().isEmpty(), patience);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QString &kept : {text("data/selaras"), text("config/selaras")})
        QVERIFY2(QDir(m_home->filePath(kept)).entryList(everything).isEmpty(), qPrintable(kept));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
