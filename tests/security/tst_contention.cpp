// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/lockacts.h"
#include "models/security/loginattempts.h"
#include "models/security/ratelimiter.h"
#include "tests/security/accessfixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

using namespace selaras;
using namespace selaras::security;
using test::AccessFixture;

namespace {

constexpr int processes = 8;
constexpr int limit = 50;

// One of the processes: does its part of a round, and counts in Redis what it was allowed. Rounds
// go on without an agreement, so that some processes are still in one while others are in the next.
class Contender {
public:
    Contender(redis::Client &client, QString kind)
        : m_client(client)
        , m_kind(std::move(kind))
    {
    }

    bool run(int round)
    {
        if (m_kind == QLatin1String("lock"))
            return lockOnce();
        if (m_kind == QLatin1String("attempts"))
            return attempt(round);
        return limited(round);
    }

private:
    bool count(const QByteArray &what, int round)
    {
        return m_client.call({"HINCRBY", what, QByteArray::number(round), "1"}).has_value();
    }

    bool lockOnce()
    {
        static const auto layout =
            mapping::locksOf(AccessFixture::profile(R"("locks": {"key": "lock:{name}"})")).first();
        const QByteArray token = newLockToken();
        const auto taken = acquireLock(m_client, layout, QStringLiteral("one"), token, 60'000);
        if (!taken || !*taken)
            return taken.has_value();
        const auto inside = m_client.call({"INCR", "inside"});
        if (!inside || (inside->integer != 1 && !count("intruders", 0)))
            return false;
        const auto outside = m_client.call({"DECR", "inside"});
        const auto released = releaseLock(m_client, "lock:one", layout, token);
        return outside && released && *released && count("held", 0);
    }

    bool limited(int round)
    {
        const QByteArray section = R"("rateLimits": {"key": "rl:{id}", "limit": 50, "seconds": 3600,
                                      "algorithm": ")"
            + m_kind.toUtf8() + "\"}";
        static const auto layout = mapping::rateLimitsOf(AccessFixture::profile(section)).first();
        RateLimiter limiter(m_client, layout, {});
        for (;;) {
            const auto verdict = limiter.check(QString::number(round));
            // That others are always faster is no answer.
            if (!verdict && verdict.error().code == ErrorCode::TimedOut)
                continue;
            if (!verdict)
                return false;
            if (!verdict->allowed)
                return true;
            if (!count("allowed", round))
                return false;
        }
    }

    bool attempt(int round)
    {
        static const auto layout =
            mapping::lockoutsOf(AccessFixture::profile(
                                    R"("lockouts": {"attempts": "a:{id}", "lockout": "l:{id}",
                                       "limit": 50})"))
                .first();
        static SystemClock clock;
        LoginAttempts attempts(m_client, layout, clock, {});
        for (;;) {
            const auto status = attempts.record(QString::number(round), false, {}, {});
            if (!status && status.error().code == ErrorCode::TimedOut)
                continue;
            if (!status)
                return false;
            if (status->isLocked && !status->lockedNow)
                return true;
            if (!count("allowed", round) || (status->lockedNow && !count("locked", round)))
                return false;
        }
    }

    redis::Client &m_client;
    QString m_kind;
};

// contend SOCKET USER KIND MS
int contend(const QStringList &arguments)
{
    redis::Endpoint endpoint;
    endpoint.transport = redis::Endpoint::Transport::UnixSocket;
    endpoint.socketPath = arguments.at(2);
    if (arguments.at(3) == QLatin1String("plain")) {
        endpoint.username = arguments.at(3);
        endpoint.password = QStringLiteral("secret");
    }
    SystemClock clock;
    redis::Connection client(endpoint, clock);
    Contender contender(client, arguments.at(4));
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; timer.elapsed() < arguments.at(5).toInt(); ++round) {
        if (!contender.run(round))
            return 1;
    }
    return 0;
}

} // namespace

// Eight processes that want the same: never two holders of a lock, never one request or one attempt
// too many. SELARAS_CONTENTION_SECONDS asks for more than a moment.
class TestContention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverOneTooMany_data();
    void neverOneTooMany();

private:
    bool contendAll(const QString &user, const QString &kind);
    QMap<int, qint64> counted(const QByteArray &what);

    AccessFixture m_access;
};

void TestContention::neverOneTooMany_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("user");
    for (const char *kind : {"lock", "fixed", "sliding", "attempts"}) {
        QTest::addRow("%s, script", kind) << QString::fromLatin1(kind) << QStringLiteral("default");
        QTest::addRow("%s, transaction", kind)
            << QString::fromLatin1(kind) << QStringLiteral("plain");
    }
}

bool TestContention::contendAll(const QString &user, const QString &kind)
{
    const int seconds = qEnvironmentVariableIntValue("SELARAS_CONTENTION_SECONDS");
    const QString ms = QString::number(seconds > 0 ? 1000 * seconds : 400);
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < processes; ++i) {
        all.push_back(std::make_unique<QProcess>());
        all.back()->setProcessChannelMode(QProcess::ForwardedChannels);
        all.back()->start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("contend"), m_access.server().socketPath(), user, kind, ms});
    }
    bool isFine = true;
    for (const auto &one : all)
        isFine = one->waitForFinished(300'000) && one->exitCode() == 0 && isFine;
    return isFine;
}

QMap<int, qint64> TestContention::counted(const QByteArray &what)
{
    QMap<int, qint64> rounds;
    const auto reply = m_access.client().call({"HGETALL", what});
    for (qsizetype i = 0; reply && i + 1 < reply->elements.size(); i += 2)
        rounds.insert(reply->elements.at(i).bytes.toInt(),
                      reply->elements.at(i + 1).bytes.toLongLong());
    return rounds;
}

void TestContention::neverOneTooMany()
{
    QFETCH(QString, kind);
    QFETCH(QString, user);
    QVERIFY(m_access.start());
    QVERIFY(contendAll(user, kind));
    if (kind == QLatin1String("lock")) {
        QVERIFY(counted("held").value(0) > 0);
        QCOMPARE(counted("intruders").value(0), 0);
        qInfo("held %lld times, never by two", counted("held").value(0));
        return;
    }
    const QMap<int, qint64> allowed = counted("allowed");
    QVERIFY(!allowed.isEmpty());
    for (auto round = allowed.begin(); round != allowed.end(); ++round)
        QVERIFY2(*round == limit,
                 qPrintable(QStringLiteral("%1: %2").arg(round.key()).arg(*round)));
    if (kind == QLatin1String("attempts")) {
        for (const qint64 locked : counted("locked"))
            QCOMPARE(locked, 1);
        QCOMPARE(counted("locked").size(), allowed.size());
    }
    qInfo("%lld rounds, %d allowed in each", qint64(allowed.size()), limit);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("contend"))
        return contend(arguments);
    TestContention test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_contention.moc"
