// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/session.h"

#include "models/base/onfinished.h"
#include "models/redis/keyspace.h"
#include "models/repository/capturelease.h"
#include "models/workspace/followdesk.h"

#include <algorithm>
#include <functional>

namespace selaras::workspace {

namespace {

using repository::DrainReport;
using repository::EditPreview;
using repository::EditReport;
using repository::LinkedKey;
using repository::RepairReport;

constexpr int beatMs = 2000;
constexpr qint64 drainPauseMs = 30'000; // after a drain that left something
constexpr qint64 driftTellMs = 100; // between two times that a scan tells how it is getting on

Result<sqlite::Table> tableOf(ReadDesk &desk, const QString &name)
{
    const auto schema = desk.schema().current();
    if (!schema)
        return fail(schema.error());
    const sqlite::Table *table = schema->table(name);
    if (!table)
        return fail(ErrorCode::NoSuchTable, {}, name);
    return *table;
}

Result<std::shared_ptr<const KeyListing>> takeListing(ReadDesk &desk, const Clock &clock,
                                                      Progress &progress)
{
    auto listing = std::make_shared<KeyListing>();
    const auto visit = [&](const QByteArrayList &keys) { listing->keys += keys; };
    const auto scanned = redis::scanKeys(desk.redis(), {}, visit, progress);
    if (!scanned)
        return fail(scanned.error());
    std::sort(listing->keys.begin(), listing->keys.end());
    listing->keys.erase(std::unique(listing->keys.begin(), listing->keys.end()),
                        listing->keys.end());
    listing->takenMs = clock.nowMs();
    return std::shared_ptr<const KeyListing>(std::move(listing));
}

QByteArrayList removedBy(const repository::CaptureStep &step)
{
    QByteArrayList keys;
    for (const repository::CaptureStep::Delivery &delivery : step.deliveries)
        keys += delivery.outcome.removed;
    return keys;
}

// Gathers what a scan finds, so that a fast one does not flood the GUI thread.
class DriftTeller {
public:
    using Tell = std::function<void(const QVector<repository::DriftFinding> &findings,
                                    const repository::DriftTally &tally)>;
    DriftTeller(const Clock &clock, Tell tell)
        : m_clock(clock)
        , m_tell(std::move(tell))
        , m_toldMs(clock.monotonicMs())
    {
    }

    void take(const QVector<repository::DriftFinding> &findings,
              const repository::DriftTally &tally)
    {
        m_findings += findings;
        m_tally = tally;
        if (m_clock.monotonicMs() - m_toldMs >= driftTellMs)
            tellNow();
    }
    void tellNow()
    {
        m_tell(m_findings, m_tally);
        m_findings.clear();
        m_toldMs = m_clock.monotonicMs();
    }

private:
    const Clock &m_clock;
    Tell m_tell;
    qint64 m_toldMs;
    QVector<repository::DriftFinding> m_findings;
    repository::DriftTally m_tally;
};

} // namespace

// A desk is made, used and destroyed on its lane's thread.
struct Session::ReadLane {
    explicit ReadLane(const QString &name)
        : lane(name)
    {
    }

    std::unique_ptr<ReadDesk> desk;
    Lane lane;
};

struct Session::WriteLane {
    std::unique_ptr<WriteDesk> desk;
    Lane lane {QStringLiteral("writes")};
};

struct Session::PulseLane {
    std::unique_ptr<PulseTaker> taker;
    Lane lane {QStringLiteral("pulse")};
};

Session::Session(Access access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_clock(clock)
    , m_rows(std::make_unique<ReadLane>(QStringLiteral("rows")))
    , m_keys(std::make_unique<ReadLane>(QStringLiteral("keys")))
    , m_scans(std::make_unique<ReadLane>(QStringLiteral("scans")))
    , m_links(std::make_unique<ReadLane>(QStringLiteral("links")))
    , m_drift(std::make_unique<ReadLane>(QStringLiteral("drift")))
    , m_writes(std::make_unique<WriteLane>())
    , m_pulse(std::make_unique<PulseLane>())
{
    connect(&m_beat, &QTimer::timeout, this, &Session::beat);
    m_guardPause.setSingleShot(true);
    m_guardPause.setInterval(repository::Guard::restMs);
    connect(&m_guardPause, &QTimer::timeout, this, &Session::stepGuard);
    m_beat.start(beatMs);
    beat();
}

Session::~Session()
{
    m_closing->store(true);
    for (const auto *lane : {&m_rows, &m_keys, &m_scans, &m_links, &m_drift})
        (*lane)->lane.finish([lane] { (*lane)->desk.reset(); });
    m_writes->lane.finish([this] { m_writes->desk.reset(); });
    m_pulse->lane.finish([this] { m_pulse->taker.reset(); });
}

// Runs fn(desk, progress) on a lane, opening its desk first where that has not succeeded yet.
template<class F>
auto Session::onRead(ReadLane &lane, F fn)
{
    using T = std::invoke_result_t<F, ReadDesk &, Progress &>;
    return lane.lane.run([this, &lane, fn = std::move(fn)](Progress &progress) mutable -> T {
        if (isRaised(m_closing))
            return fail(ErrorCode::Cancelled);
        if (!lane.desk) {
            auto opened = ReadDesk::open(m_access, m_clock, m_closing);
            if (!opened)
                return fail(opened.error());
            lane.desk = std::move(*opened);
        }
        sqlite::Database &database = lane.desk->database();
        database.setCancelled([&] { return isRaised(m_closing) || progress.cancelled(); });
        T answer = fn(*lane.desk, progress);
        database.setCancelled({});
        return answer;
    });
}

template<class F>
auto Session::onWrite(F fn)
{
    using T = std::invoke_result_t<F, WriteDesk &, Progress &>;
    return m_writes->lane.run([this, fn = std::move(fn)](Progress &progress) mutable -> T {
        if (isRaised(m_closing))
            return fail(ErrorCode::Cancelled);
        if (!m_writes->desk) {
            auto opened = WriteDesk::open(m_access, m_clock, m_closing);
            if (!opened)
                return fail(opened.error());
            m_writes->desk = std::move(*opened);
        }
        return fn(*m_writes->desk, progress);
    });
}

template<class F>
auto Session::onPulse(F fn)
{
    using T = std::invoke_result_t<F, PulseTaker &>;
    return m_pulse->lane.run([this, fn = std::move(fn)]() mutable -> Result<T> {
        if (isRaised(m_closing))
            return fail(ErrorCode::Cancelled);
        if (!m_pulse->taker)
            m_pulse->taker = std::make_unique<PulseTaker>(m_access, m_clock, m_closing);
        return fn(*m_pulse->taker);
    });
}

QFuture<Result<sqlite::Schema>> Session::schema()
{
    return onRead(*m_rows,
                  [](ReadDesk &desk, Progress & /*unused*/) { return desk.schema().current(); });
}

QFuture<Result<sqlite::Page>> Session::page(const sqlite::PageRequest &request)
{
    return onRead(*m_rows,
                  [request](ReadDesk &desk, Progress & /*unused*/) -> Result<sqlite::Page> {
                      const auto table = tableOf(desk, request.table);
                      if (!table)
                          return fail(table.error());
                      return sqlite::readPage(desk.database(), *table, request);
                  });
}

QFuture<Result<qint64>> Session::count(const QString &table, const QString &filter)
{
    return onRead(*m_rows,
                  [table, filter](ReadDesk &desk, Progress & /*unused*/) -> Result<qint64> {
                      const auto found = tableOf(desk, table);
                      if (!found)
                          return fail(found.error());
                      return sqlite::countRows(desk.database(), *found, filter);
                  });
}

QFuture<Result<std::optional<sqlite::TableRow>>> Session::find(const QString &table, const Row &key)
{
    using Found = Result<std::optional<sqlite::TableRow>>;
    return onRead(*m_rows, [table, key](ReadDesk &desk, Progress & /*unused*/) -> Found {
        const auto found = tableOf(desk, table);
        if (!found)
            return fail(found.error());
        return sqlite::findRow(desk.database(), *found, key);
    });
}

QFuture<Result<std::shared_ptr<const KeyListing>>> Session::listKeys()
{
    auto future = onRead(*m_scans, [this](ReadDesk &desk, Progress &progress) {
        return takeListing(desk, m_clock, progress);
    });
    onFinished(future, this, [this](const Result<std::shared_ptr<const KeyListing>> &listing) {
        if (!listing)
            return;
        m_listing = *listing;
        Q_EMIT listingChanged();
    });
    return future;
}

QFuture<Result<QVector<redis::KeyFacts>>> Session::inspect(const QByteArrayList &keys)
{
    return onRead(*m_keys, [keys](ReadDesk &desk, Progress & /*unused*/) {
        return redis::inspectKeys(desk.redis(), keys);
    });
}

QFuture<Result<redis::KeyValue>> Session::value(const QByteArray &key, qint64 limitBytes)
{
    return onRead(*m_keys, [key, limitBytes](ReadDesk &desk, Progress & /*unused*/) {
        return redis::readValue(desk.redis(), key, limitBytes);
    });
}

QFuture<Result<QVector<LinkedKey>>> Session::keysOf(const QString &table,
                                                    const sqlite::TableRow &row)
{
    const auto listing = m_listing;
    return onRead(*m_links, [table, row, listing](ReadDesk &desk, Progress &progress) {
        return desk.links().keysOf(table, row, listing ? &listing->keys : nullptr, progress);
    });
}

QFuture<Result<std::optional<repository::RowRef>>> Session::rowOf(const QByteArray &key)
{
    return onRead(*m_links,
                  [key](ReadDesk &desk, Progress & /*unused*/) { return desk.links().rowOf(key); });
}

QFuture<Result<std::optional<LinkedKey>>> Session::stateOf(const QByteArray &key)
{
    return onRead(*m_links, [key](ReadDesk &desk, Progress & /*unused*/) {
        return desk.links().stateOf(key);
    });
}

QFuture<Result<EditPreview>> Session::preview(const QVector<repository::RowEdit> &edits)
{
    return onWrite([edits](WriteDesk &desk, Progress &progress) {
        return desk.rows().preview(edits, progress);
    });
}

QFuture<Result<EditReport>> Session::save(const QVector<repository::RowEdit> &edits,
                                          std::optional<qint64> keyLimit)
{
    auto future = onWrite([edits, keyLimit](WriteDesk &desk, Progress &progress) {
        return desk.rows().save(edits, keyLimit, progress);
    });
    onFinished(future, this, [this](const Result<EditReport> &report) {
        // One that was cancelled may have been made all the same.
        const bool wasMade =
            report ? report->conflicts.isEmpty() : report.error().code == ErrorCode::Cancelled;
        if (!wasMade)
            return;
        noteRemoved(report ? report->removed : QByteArrayList());
        Q_EMIT rowsChanged();
        refreshPendingCount();
    });
    return future;
}

QFuture<Result<DrainReport>> Session::drain()
{
    auto future = onWrite(
        [](WriteDesk &desk, Progress &progress) { return desk.invalidator().drain(progress); });
    m_lastDrain = future;
    onFinished(future, this, [this](const Result<DrainReport> &report) {
        if (!report)
            return;
        noteRemoved(report->removed);
        refreshPendingCount();
    });
    return future;
}

QFuture<Result<repository::Removal>> Session::deliver(qint64 intent)
{
    auto future = onWrite([intent](WriteDesk &desk, Progress &progress) {
        return desk.invalidator().deliverNow(intent, progress);
    });
    onFinished(future, this, [this](const Result<repository::Removal> &removal) {
        noteRemoved(removal ? removal->removed : QByteArrayList());
        refreshPendingCount();
    });
    return future;
}

void Session::noteRemoved(const QByteArrayList &keys)
{
    if (!keys.isEmpty())
        Q_EMIT keysRemoved(keys);
    m_isGuarding = true;
    m_guardPause.start();
    Q_EMIT intentsChanged();
}

void Session::stepGuard()
{
    struct Step {
        QByteArrayList removed;
        bool idle = true;
    };
    const auto step = onWrite([](WriteDesk &desk, Progress & /*unused*/) {
        return desk.guard().step(0).map([&desk](const QByteArrayList &removed) {
            return Step {removed, desk.guard().isIdle()};
        });
    });
    onFinished(step, this, [this](const Result<Step> &done) {
        if (done && !done->removed.isEmpty())
            Q_EMIT keysRemoved(done->removed);
        m_isGuarding = !done || !done->idle;
        if (done && m_isGuarding)
            m_guardPause.start();
        else if (done)
            refreshPendingCount();
        if (done && (done->idle || !done->removed.isEmpty()))
            Q_EMIT intentsChanged();
    });
}

QFuture<Result<QVector<repository::Intent>>> Session::pending()
{
    return onWrite([](WriteDesk &desk, Progress & /*unused*/) { return desk.journal().pending(); });
}

QFuture<Result<QVector<repository::Intent>>> Session::recentIntents(int limit)
{
    return onWrite(
        [limit](WriteDesk &desk, Progress & /*unused*/) { return desk.journal().recent(limit); });
}

QFuture<Result<repository::DriftTally>> Session::scanForDrift()
{
    return onRead(*m_drift, [this](ReadDesk &desk, Progress &progress) {
        repository::DriftScanner scanner(desk.database(), desk.redis(), keyMap(), m_clock);
        DriftTeller teller(m_clock, [this](const auto &findings, const auto &tally) {
            Q_EMIT driftFound(findings, tally);
        });
        const auto visit = [&teller](const auto &findings, const auto &tally) {
            teller.take(findings, tally);
        };
        auto tally = scanner.scan(visit, progress);
        teller.tellNow();
        return tally;
    });
}

QFuture<Result<RepairReport>> Session::repairDrift(const QByteArrayList &keys)
{
    auto future = onWrite([keys](WriteDesk &desk, Progress &progress) {
        return repository::DriftRepair(desk.links(), desk.invalidator()).repair(keys, progress);
    });
    onFinished(future, this, [this](const Result<RepairReport> &report) {
        if (report)
            noteRemoved(report->removed);
        refreshPendingCount();
    });
    return future;
}

QFuture<Result<CaptureOverview>> Session::captureOverview()
{
    return onRead(
        *m_scans, [this](ReadDesk &desk, Progress & /*unused*/) -> Result<CaptureOverview> {
            repository::Capture capture(desk.database(), keyMap(), captureServes(m_access),
                                        m_clock);
            auto status = capture.status();
            if (!status)
                return fail(status.error());
            const auto followed = repository::CaptureLease::isTaken(journalPath(m_access));
            if (!followed)
                return fail(followed.error());
            return CaptureOverview {std::move(*status), *followed};
        });
}

QFuture<Result<void>> Session::switchCaptureOn(const QStringList &tables)
{
    return onWrite([this, tables](WriteDesk &desk, Progress & /*unused*/) -> Result<void> {
        auto following = FollowDesk::open(m_access, desk, m_clock);
        if (!following)
            return fail(following.error());
        return (*following)->capture().switchOn(tables);
    });
}

QFuture<Result<QByteArrayList>> Session::switchCaptureOff(const QStringList &tables)
{
    auto future =
        onWrite([this, tables](WriteDesk &desk, Progress &progress) -> Result<QByteArrayList> {
            auto following = FollowDesk::open(m_access, desk, m_clock);
            if (!following)
                return fail(following.error());
            return (*following)->follower().switchOff(tables, progress).map(removedBy);
        });
    onFinished(future, this, [this](const Result<QByteArrayList> &removed) {
        if (!removed)
            return;
        noteRemoved(*removed);
        refreshPendingCount();
    });
    return future;
}

void Session::beat()
{
    if (m_lastPulse.isRunning())
        return;
    if (m_isGuarding)
        m_guardPause.start();
    // The database first: Redis may take its time to answer.
    const auto database = onPulse([](PulseTaker &taker) {
        const ConnectionStatus status = taker.takeDatabase();
        return std::pair(status, taker.takeChange());
    });
    onFinished(database, this, [this](const Result<std::pair<ConnectionStatus, bool>> &taken) {
        if (!taken)
            return;
        setDatabaseStatus(taken->first);
        if (taken->second)
            Q_EMIT databaseChanged();
    });
    onFinished(onPulse([](PulseTaker &taker) { return taker.countPending(); }), this,
               [this](const Result<std::optional<int>> &count) {
                   if (count && *count)
                       setPendingCount(**count);
               });
    m_lastPulse = onPulse([](PulseTaker &taker) { return taker.takeRedis(); });
    onFinished(m_lastPulse, this, [this](const Result<ConnectionStatus> &status) {
        if (status)
            setRedisStatus(*status);
    });
}

void Session::setDatabaseStatus(const ConnectionStatus &status)
{
    if (status == m_databaseStatus)
        return;
    m_databaseStatus = status;
    Q_EMIT databaseStatusChanged();
}

void Session::setRedisStatus(const ConnectionStatus &status)
{
    using State = ConnectionStatus::State;
    const bool isBack = status.state == State::Connected && m_redisStatus.state != status.state;
    if (status != m_redisStatus) {
        m_redisStatus = status;
        Q_EMIT redisStatusChanged();
    }
    if (isBack)
        m_nextDrainMs = 0;
    drainIfDue();
}

void Session::drainIfDue()
{
    if (m_pendingCount == 0 || m_redisStatus.state != ConnectionStatus::State::Connected
        || m_lastDrain.isRunning() || m_clock.monotonicMs() < m_nextDrainMs)
        return;
    m_nextDrainMs = m_clock.monotonicMs() + drainPauseMs;
    drain();
}

void Session::setPendingCount(int count)
{
    if (count == m_pendingCount)
        return;
    m_pendingCount = count;
    Q_EMIT pendingCountChanged();
    Q_EMIT intentsChanged();
}

void Session::refreshPendingCount()
{
    const auto counted = onWrite(
        [](WriteDesk &desk, Progress & /*unused*/) { return desk.journal().pendingCount(); });
    onFinished(counted, this, [this](const Result<int> &count) {
        if (count)
            setPendingCount(*count);
    });
}

} // namespace selaras::workspace
