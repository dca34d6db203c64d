// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/harness.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <csignal>
#include <tuple>

namespace selaras::chaos {

namespace {

constexpr int patienceMs = 60'000; // for a sign of life of the driver
constexpr int tickMs = 5;
constexpr qsizetype shownStale = 10;

} // namespace

Harness::Harness(Stage &stage)
    : m_stage(stage)
    , m_schedule(stage.options)
    , m_sentinels(stage.world)
    , m_server(stage.folder, stage.socketPath())
    , m_proxy(stage.proxyPath(), stage.socketPath(), stage.options.seed)
    , m_readers(stage)
    , m_foreigners(stage)
    , m_disturber(stage, m_schedule, m_server, m_proxy, m_sentinels,
                  [this](int number) { signalDriver(number); })
    , m_cache(stage.socketPath())
    , m_dice(stage.options.seed, 5)
{
    if (stage.options.verbose)
        m_schedule.print();
    m_sentinels.plant(m_cache);
}

Harness::~Harness() = default;

Verdict Harness::run()
{
    const Options &options = m_stage.options;
    const auto isProven = [&] { return options.expectStale && m_verdict.stale > 0; };
    for (qint64 to = 0; m_verdict.edits < options.edits && !isProven();) {
        to = std::min(options.edits, to + options.editsARound());
        beginRound();
        QElapsedTimer timer;
        timer.start();
        makeEdits(to);
        m_verdict.editingMs += timer.elapsed();
        bringToRest(to);
        judge();
    }
    return m_verdict;
}

// Half of the cache is cold, or the readers would have nothing to refill before the edits come.
void Harness::beginRound()
{
    if (!m_cache.waitUntilReady(patienceMs))
        giveUp("redis-server does not answer");
    m_server.snapshot();
    ++m_stage.rounds;
    QVector<QByteArrayList> commands;
    for (const QByteArray &key : allKeys(m_cache)) {
        if (!m_sentinels.contains(key) && m_dice.chance(50))
            commands.append({"DEL", key});
    }
    std::ignore = m_cache.pipeline(commands);
    m_readers.resume();
    m_foreigners.resume();
    m_disturber.begin();
}

void Harness::makeEdits(qint64 to)
{
    const auto command = [&] {
        return "edits " + QByteArray::number(m_verdict.edits) + ' ' + QByteArray::number(to);
    };
    QElapsedTimer silence;
    silence.start();
    if (m_driver)
        m_driver->writeLine(command());
    while (m_verdict.edits < to) {
        ensureDriver(command());
        const auto line = m_driver->readLine(tickMs);
        if (line && line->startsWith("acked ")) {
            m_verdict.edits = line->mid(6).toLongLong();
            m_stage.edits = m_verdict.edits;
            silence.restart();
        }
        killIfDue(false);
        if (m_driver && m_driver->hasEnded())
            buryDriver();
        if (silence.hasExpired(patienceMs))
            giveUp("the driver makes no edits any more");
    }
}

void Harness::bringToRest(qint64 to)
{
    m_disturber.end(to);
    // What a point did not come up for is done from outside; each of them with a new process.
    while (m_verdict.kills < m_schedule.kills.size()
           && m_schedule.kills.at(m_verdict.kills).atEdit < to) {
        ensureDriver("quiet");
        killIfDue(true);
    }
    m_foreigners.pause();
    if (m_driver)
        m_driver->writeLine("quiet");
    for (;;) {
        ensureDriver("quiet");
        const auto line = m_driver->readLine(patienceMs);
        if (line && line->startsWith("quiet ")) {
            m_verdict.pending = line->mid(6).toLongLong();
            break;
        }
        if (m_driver->hasEnded())
            buryDriver();
        else if (!line)
            giveUp("the driver does not come to rest");
    }
    m_readers.pause();
}

void Harness::judge()
{
    const CheckReport report = checkKeys(m_stage, m_sentinels);
    m_verdict.compared += report.compared;
    m_verdict.stale += report.stale.size();
    m_verdict.lost = Diary::lostIn(m_stage.diaryPath()).size();
    m_disturber.countForeign();
    m_verdict.foreign = m_disturber.foreign();
    for (const StaleKey &key : report.stale.first(std::min(shownStale, report.stale.size())))
        std::fprintf(stderr, "stale %s\n  cached %s\n  actual %s\n", key.key.constData(),
                     key.cached.constData(), key.actual.constData());
    // What was found is not to be found again, nor to hide what comes.
    for (const StaleKey &key : report.stale)
        std::ignore = m_cache.call({"DEL", key.key});
    std::fprintf(stderr, "%lld edits, %lld kills, %lld compared, %lld stale\n", m_verdict.edits,
                 m_verdict.kills, m_verdict.compared, m_verdict.stale);
}

void Harness::ensureDriver(const QByteArray &command)
{
    if (m_driver)
        return;
    const bool left = m_verdict.kills < m_schedule.kills.size();
    const Kill kill = left ? m_schedule.kills.at(m_verdict.kills)
                           : Kill {std::numeric_limits<qint64>::max(), KillPoint::Anywhere, 0};
    const QString socket = m_dice.chance(50) ? m_stage.proxyPath() : m_stage.socketPath();
    auto driver = std::make_unique<Child>(
        QCoreApplication::applicationFilePath(),
        QCoreApplication::arguments().mid(1)
            + QStringList {QStringLiteral("--driver"), m_stage.folder, QStringLiteral("--socket"),
                           socket, QStringLiteral("--kill"),
                           QStringLiteral("%1:%2").arg(int(kill.point)).arg(kill.atEdit)},
        QString());
    driver->writeLine(command);
    const std::lock_guard lock(m_driverMutex);
    m_driver = std::move(driver);
}

void Harness::killIfDue(bool atOnce)
{
    if (!m_driver || m_verdict.kills >= m_schedule.kills.size())
        return;
    const Kill &kill = m_schedule.kills.at(m_verdict.kills);
    if (!atOnce) {
        if (kill.point != KillPoint::Anywhere || m_verdict.edits < kill.atEdit)
            return;
        std::this_thread::sleep_for(std::chrono::microseconds(kill.delayUs));
    }
    m_driver->signal(SIGKILL);
    buryDriver();
}

void Harness::buryDriver()
{
    const int endedBy = m_driver->waitForEnd();
    if (endedBy != SIGKILL)
        giveUp("the driver ended by itself");
    ++m_verdict.kills;
    // What it had said before.
    while (const auto line = m_driver->readLine(0)) {
        if (line->startsWith("acked "))
            m_verdict.edits = std::max(m_verdict.edits, line->mid(6).toLongLong());
    }
    m_stage.edits = m_verdict.edits;
    const std::lock_guard lock(m_driverMutex);
    m_driver.reset();
}

void Harness::signalDriver(int number)
{
    const std::lock_guard lock(m_driverMutex);
    if (m_driver)
        m_driver->signal(number);
}

void Harness::giveUp(const char *why) const
{
    Child::killAll();
    std::fprintf(stderr, "%s, at edit %lld, after %lld kills, seed %llu\n", why, m_verdict.edits,
                 m_verdict.kills, m_stage.options.seed);
    std::_Exit(3);
}

} // namespace selaras::chaos
