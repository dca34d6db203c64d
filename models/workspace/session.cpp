// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/session.h"

#include "models/base/onfinished.h"
#include "models/redis/keyspace.h"
#include "models/repository/capturelease.h"
#include "models/repository/driftscanner.h"
#include "models/repository/tenantwatch.h"
#include "models/workspace/driftteller.h"
#include "models/workspace/followdesk.h"

namespace selaras::workspace {

namespace {

using repository::DrainReport;
using repository::EditPreview;
using repository::EditReport;
using repository::LinkedKey;
using repository::RepairReport;

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

std::optional<sqlite::Scope> tenantScopeOf(ReadDesk &desk, const mapping::TenantBoundary &boundary,
                                           const sqlite::Table &table)
{
    const auto schema = desk.schema().current();
    return schema ? repository::tenantScope(boundary, *schema, table) : std::nullopt;
}

QByteArrayList removedBy(const repository::CaptureStep &step)
{
    QByteArrayList keys;
    for (const repository::CaptureStep::Delivery &delivery : step.deliveries)
        keys += delivery.outcome.removed;
    return keys;
}

} // namespace

Session::Session(Access access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_clock(clock)
    , m_boundary(m_access.keyMap->profile())
    , m_rows(QStringLiteral("rows"), m_closing, readDesk())
    , m_keys(QStringLiteral("keys"), m_closing, readDesk())
    , m_scans(QStringLiteral("scans"), m_closing, readDesk())
    , m_links(QStringLiteral("links"), m_closing, readDesk())
    , m_drift(QStringLiteral("drift"), m_closing, readDesk())
    , m_writes(QStringLiteral("writes"), m_closing,
               [this] { return WriteDesk::open(m_access, m_clock, m_closing); })
    , m_deliveries(m_writes, clock)
    , m_heartbeat(m_access, clock, m_closing)
{
    connect(&m_deliveries, &Deliveries::pendingCountChanged, this, &Session::pendingCountChanged);
    connect(&m_deliveries, &Deliveries::intentsChanged, this, &Session::intentsChanged);
    connect(&m_deliveries, &Deliveries::keysRemoved, this, &Session::keysRemoved);
    connect(&m_heartbeat, &Heartbeat::redisStatusChanged, this, &Session::redisStatusChanged);
    connect(&m_heartbeat, &Heartbeat::databaseStatusChanged, this, &Session::databaseStatusChanged);
    connect(&m_heartbeat, &Heartbeat::databaseChanged, this, &Session::databaseChanged);
    connect(&m_heartbeat, &Heartbeat::beaten, &m_deliveries, &Deliveries::guardOn);
    connect(&m_heartbeat, &Heartbeat::pendingCounted, &m_deliveries, &Deliveries::setPendingCount);
    connect(&m_heartbeat, &Heartbeat::redisAnswered, &m_deliveries, &Deliveries::drainIfDue);
}

// Before the lanes are taken down, or each would finish what it does.
Session::~Session()
{
    m_closing->store(true);
}

DeskLane<ReadDesk>::Open Session::readDesk()
{
    return [this] { return ReadDesk::open(m_access, m_clock, m_closing); };
}

// What is done keeps to the tenant that was chosen when it was asked for.
template<class F>
auto Session::write(F fn)
{
    return m_writes.run(
        [fn = std::move(fn), tenant = m_boundary.chosen()](WriteDesk &desk, Progress &progress) {
            desk.keepTo(tenant);
            auto done = fn(desk, progress);
            desk.keepTo({}); // what is delivered by and by is everybody's
            return done;
        });
}

void Session::setTenant(const QString &tenant)
{
    const auto boundary = m_boundary.around(tenant);
    if (boundary.chosen() == m_boundary.chosen())
        return;
    m_boundary = boundary;
    Q_EMIT tenantChanged();
}

QFuture<Result<QVector<Tenant>>> Session::tenants()
{
    return m_rows.run([tenants = m_boundary.tenants()](ReadDesk &desk) -> Result<QVector<Tenant>> {
        if (!tenants)
            return QVector<Tenant>();
        const auto schema = desk.schema().current();
        if (!schema)
            return fail(schema.error());
        return readTenants(desk.database(), *schema, *tenants);
    });
}

QFuture<Result<sqlite::Schema>> Session::schema()
{
    return m_rows.run([](ReadDesk &desk) { return desk.schema().current(); });
}

QFuture<Result<sqlite::Page>> Session::page(const sqlite::PageRequest &request)
{
    return m_rows.run([request, boundary = m_boundary](ReadDesk &desk) -> Result<sqlite::Page> {
        const auto table = tableOf(desk, request.table);
        if (!table)
            return fail(table.error());
        const auto scope = tenantScopeOf(desk, boundary, *table);
        return scope ? sqlite::readPage(desk.database(), *table, request, *scope)
                     : sqlite::readPage(desk.database(), *table, request);
    });
}

QFuture<Result<qint64>> Session::count(const QString &table, const QString &filter)
{
    return m_rows.run([table, filter, boundary = m_boundary](ReadDesk &desk) -> Result<qint64> {
        const auto found = tableOf(desk, table);
        if (!found)
            return fail(found.error());
        const auto scope = tenantScopeOf(desk, boundary, *found);
        return scope ? sqlite::countRows(desk.database(), *found, filter, *scope)
                     : sqlite::countRows(desk.database(), *found, filter);
    });
}

QFuture<Result<std::optional<sqlite::TableRow>>> Session::find(const QString &table, const Row &key)
{
    using Found = Result<std::optional<sqlite::TableRow>>;
    return m_rows.run([table, key](ReadDesk &desk) -> Found {
        const auto found = tableOf(desk, table);
        if (!found)
            return fail(found.error());
        return sqlite::findRow(desk.database(), *found, key);
    });
}

QFuture<Result<std::shared_ptr<const KeyListing>>> Session::listKeys()
{
    auto future = m_scans.run([this](ReadDesk &desk, Progress &progress) {
        return takeListing(desk.redis(), m_clock, progress);
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
    return m_keys.run([keys](ReadDesk &desk) { return redis::inspectKeys(desk.redis(), keys); });
}

QFuture<Result<redis::KeyValue>> Session::value(const QByteArray &key, qint64 limitBytes)
{
    return m_keys.run([key, limitBytes](ReadDesk &desk) {
        return redis::readValue(desk.redis(), key, limitBytes);
    });
}

QFuture<Result<QVector<LinkedKey>>> Session::keysOf(const QString &table,
                                                    const sqlite::TableRow &row)
{
    const auto listing = m_listing;
    return m_links.run([table, row, listing](ReadDesk &desk, Progress &progress) {
        return desk.links().keysOf(table, row, listing ? &listing->keys : nullptr, progress);
    });
}

QFuture<Result<std::optional<repository::RowRef>>> Session::rowOf(const QByteArray &key)
{
    return m_links.run([key](ReadDesk &desk) { return desk.links().rowOf(key); });
}

QFuture<Result<std::optional<LinkedKey>>> Session::stateOf(const QByteArray &key)
{
    return m_links.run([key](ReadDesk &desk) { return desk.links().stateOf(key); });
}

QFuture<Result<EditPreview>> Session::preview(const QVector<repository::RowEdit> &edits)
{
    return write([edits](WriteDesk &desk, Progress &progress) {
        return desk.rows().preview(edits, progress);
    });
}

QFuture<Result<EditReport>> Session::save(const QVector<repository::RowEdit> &edits,
                                          std::optional<qint64> keyLimit)
{
    auto future = write([edits, keyLimit](WriteDesk &desk, Progress &progress) {
        return saveEdits(desk, edits, keyLimit, progress);
    });
    onFinished(future, this, [this](const Result<EditReport> &report) {
        // One that was cancelled may have been made all the same.
        const bool wasMade =
            report ? report->conflicts.isEmpty() : report.error().code == ErrorCode::Cancelled;
        if (!wasMade)
            return;
        m_deliveries.noteRemoved(report ? report->removed : QByteArrayList());
        Q_EMIT rowsChanged();
    });
    return future;
}

QFuture<Result<DrainReport>> Session::drain()
{
    return m_deliveries.drain();
}

QFuture<Result<repository::Removal>> Session::deliver(qint64 intent)
{
    return m_deliveries.deliver(intent);
}

QFuture<Result<QVector<repository::Intent>>> Session::recentIntents(int limit)
{
    return m_deliveries.recent(limit);
}

QFuture<Result<repository::DriftTally>> Session::scanForDrift()
{
    return m_drift.run([this](ReadDesk &desk, Progress &progress) {
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
    auto future = write(
        [keys](WriteDesk &desk, Progress &progress) { return repairKeys(desk, keys, progress); });
    onFinished(future, this, [this](const Result<RepairReport> &report) {
        if (report)
            m_deliveries.noteRemoved(report->removed);
        else
            m_deliveries.refreshPendingCount();
    });
    return future;
}

QFuture<Result<CaptureOverview>> Session::captureOverview()
{
    return m_scans.run([this](ReadDesk &desk) -> Result<CaptureOverview> {
        repository::Capture capture(desk.database(), keyMap(), captureServes(m_access), m_clock);
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
    return m_writes.run([this, tables](WriteDesk &desk) -> Result<void> {
        auto following = FollowDesk::open(m_access, desk, m_clock);
        if (!following)
            return fail(following.error());
        return captureTables(desk, **following, tables);
    });
}

QFuture<Result<QByteArrayList>> Session::switchCaptureOff(const QStringList &tables)
{
    auto future =
        m_writes.run([this, tables](WriteDesk &desk, Progress &progress) -> Result<QByteArrayList> {
            auto following = FollowDesk::open(m_access, desk, m_clock);
            if (!following)
                return fail(following.error());
            return releaseTables(desk, **following, tables, progress).map(removedBy);
        });
    onFinished(future, this, [this](const Result<QByteArrayList> &removed) {
        if (removed)
            m_deliveries.noteRemoved(*removed);
    });
    return future;
}

QFuture<Result<UndoReport>> Session::undo(qint64 deed)
{
    auto future = write([this, deed](WriteDesk &desk, Progress &progress) {
        return undoDeed(desk, m_clock, deed, progress);
    });
    onFinished(future, this, [this](const Result<UndoReport> &report) {
        if (!report || !report->rows || !report->rows->conflicts.isEmpty())
            return;
        m_deliveries.noteRemoved(report->rows->removed);
        Q_EMIT rowsChanged();
    });
    return future;
}

} // namespace selaras::workspace
