// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/auditmodel.h"

#include "models/base/onfinished.h"
#include "models/security/auditentry.h"

#include <QDateTime>

#include <algorithm>

namespace selaras::items {

using security::AuditArranger;
using security::AuditHistogram;
using security::AuditLog;
using security::AuditMerge;
using security::AuditOrder;
using security::AuditRange;
using security::AuditRows;

namespace {

// More changes than that are dearer to show one by one than all at once.
constexpr qsizetype mostRanges = 8;
// After that long the days of a histogram may be others.
constexpr qint64 histogramLastsMs = 3600 * 1000;

AuditOrder orderOf(int column)
{
    switch (column) {
    case AuditModel::UserColumn:
        return AuditOrder::User;
    case AuditModel::EventColumn:
        return AuditOrder::Event;
    case AuditModel::IpColumn:
        return AuditOrder::Ip;
    case AuditModel::TenantColumn:
        return AuditOrder::Tenant;
    case AuditModel::AgentColumn:
        return AuditOrder::Agent;
    default:
        return AuditOrder::Time;
    }
}

} // namespace

struct AuditModel::Arranged {
    std::shared_ptr<const AuditLog> log;
    std::shared_ptr<AuditArranger> arranger;
    AuditMerge merge; // of rows alone where all is anew
    bool isAnew = false;
    std::shared_ptr<const AuditHistogram> histogram;
};

struct AuditModel::Job {
    std::shared_ptr<const AuditLog> log;
    std::shared_ptr<const AuditLog> before;
    security::AuditQuery query;
    bool isAnew;
    std::shared_ptr<AuditArranger> arranger; // where it is not anew, as are the following
    AuditRows rows;
    QVector<AuditLog::Serial> added;
    QVector<AuditLog::Serial> removed;
    std::shared_ptr<const AuditHistogram> histogram;
    AuditHistogram::Frame frame;
};

AuditModel::AuditModel(workspace::AuditFeed *feed, Clock &clock, QObject *parent)
    : RecordModelBase(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_log(std::make_shared<const AuditLog>())
    , m_newest(m_log)
    , m_histogram(std::make_shared<const AuditHistogram>())
{
}

AuditModel::~AuditModel()
{
    m_asked.cancel();
    m_arranging.cancel();
}

void AuditModel::refresh()
{
    if (!m_feed || m_isAsking)
        return;
    if (state() == LoadState::Ready) {
        if (m_isFollowing)
            listen(m_feed->follow(), false);
        return;
    }
    reload();
}

void AuditModel::reload()
{
    if (!m_feed)
        return;
    m_asked.cancel();
    setState(LoadState::Loading);
    listen(m_feed->load(), true);
}

void AuditModel::cancel()
{
    m_asked.cancel();
}

void AuditModel::listen(const QFuture<Result<workspace::AuditLook>> &future, bool isLoading)
{
    m_isAsking = true;
    m_asked = future;
    const int generation = ++m_generation;
    if (isLoading)
        onProgress(future, this,
                   [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
    onFinished(future, this,
               [this, generation, isLoading](const Result<workspace::AuditLook> &look) {
                   if (generation != m_generation)
                       return;
                   m_isAsking = false;
                   if (look) {
                       m_followError.reset();
                       take(*look);
                   } else if (isLoading) {
                       setState(LoadState::Failed, look.error());
                   } else {
                       m_followError = look.error();
                       Q_EMIT changed();
                   }
               });
}

void AuditModel::take(const workspace::AuditLook &look)
{
    m_newest = look.change.log;
    m_coverage = look.change.coverage;
    const bool isOfOthers = look.people != m_query.people;
    m_query.people = look.people;
    m_added += look.change.added;
    m_removed += look.change.removed;
    const bool dependsOnPeople = !m_query.filter.isEmpty() || m_query.order == AuditOrder::User
        || m_query.order == AuditOrder::Tenant;
    if (look.change.isAnew || state() != LoadState::Ready || (isOfOthers && dependsOnPeople))
        m_isDue = true;
    if (m_isDue || !m_added.isEmpty() || !m_removed.isEmpty())
        arrange();
    else if (isOfOthers && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, UserColumn), index(rowCount() - 1, TenantColumn));
}

void AuditModel::setFilter(const security::AuditFilter &filter)
{
    if (filter == m_query.filter)
        return;
    m_query.filter = filter;
    arrangeAnew();
}

void AuditModel::sort(int column, Qt::SortOrder order)
{
    if (column == DetailColumn)
        return;
    // As it is without an order: the newest first.
    const bool isDown = column < 0 || order == Qt::DescendingOrder;
    if (orderOf(column) == m_query.order && isDown == m_query.descending)
        return;
    m_query.order = orderOf(column);
    m_query.descending = isDown;
    arrangeAnew();
}

void AuditModel::arrangeAnew()
{
    m_isDue = true;
    // What runs is not wanted any more.
    m_arranging.cancel();
    arrange();
}

void AuditModel::arrange()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    const qint64 now = m_clock.nowMs();
    const AuditHistogram::Frame frame {m_query.filter.fromMs, m_query.filter.toMs, now,
                                       qint64(QDateTime::fromMSecsSinceEpoch(now).offsetFromUtc())
                                           * 1000};
    Job job {m_newest, m_log,   m_query,   m_isDue,     m_arranger,
             m_rows,   m_added, m_removed, m_histogram, frame};
    m_isDue = false;
    m_added.clear();
    m_removed.clear();
    m_arranging =
        m_lane.run([job = std::move(job)](Progress &progress) { return done(job, progress); });
    onFinished(m_arranging, this, [this](const Result<std::shared_ptr<Arranged>> &arranged) {
        m_isRunning = false;
        // A change that was not shown is in what is arranged anew.
        m_isDue = m_isDue || !arranged;
        if (m_isDue) {
            arrange();
            return;
        }
        show(**arranged);
        if (!m_added.isEmpty() || !m_removed.isEmpty())
            arrange();
    });
}

Result<std::shared_ptr<AuditModel::Arranged>> AuditModel::done(const Job &job, Progress &progress)
{
    if (!job.isAnew)
        return merged(job);
    auto arranger = std::make_shared<AuditArranger>(job.query);
    auto rows = arranger->arrange(*job.log, progress);
    if (!rows)
        return fail(rows.error());
    auto arranged = arrangedAnew(job, std::move(*rows));
    arranged->arranger = arranger;
    return arranged;
}

std::shared_ptr<AuditModel::Arranged> AuditModel::arrangedAnew(const Job &job, AuditRows rows)
{
    auto arranged = std::make_shared<Arranged>();
    arranged->log = job.log;
    arranged->isAnew = true;
    arranged->histogram = std::make_shared<const AuditHistogram>(*job.log, rows, job.frame);
    arranged->merge.rows = std::move(rows);
    return arranged;
}

std::shared_ptr<AuditModel::Arranged> AuditModel::merged(const Job &job)
{
    auto arranged = std::make_shared<Arranged>();
    arranged->log = job.log;
    arranged->arranger = job.arranger;
    arranged->merge = job.arranger->merge(*job.log, job.rows, job.added, job.removed);
    const AuditMerge &merge = arranged->merge;
    arranged->isAnew = merge.removals.size() + merge.insertions.size() > mostRanges;
    AuditHistogram histogram = *job.histogram;
    bool fits = job.frame.nowMs - histogram.frame().nowMs < histogramLastsMs;
    for (const AuditRange &range : merge.removals) {
        for (qsizetype row = range.first; row < range.first + range.count; ++row)
            histogram.remove(job.before->record(job.rows.at(row)));
    }
    for (const AuditRange &range : merge.insertions) {
        for (qsizetype row = range.first; row < range.first + range.count; ++row)
            fits = histogram.add(job.log->record(merge.rows.at(row))) && fits;
    }
    arranged->histogram = fits
        ? std::make_shared<const AuditHistogram>(histogram)
        : std::make_shared<const AuditHistogram>(*job.log, merge.rows, job.frame);
    return arranged;
}

void AuditModel::show(const Arranged &now)
{
    m_histogram = now.histogram;
    m_arranger = now.arranger;
    if (now.isAnew) {
        beginResetModel();
        m_log = now.log;
        m_rows = now.merge.rows;
        endResetModel();
    } else {
        showByDifference(now);
    }
    setState(LoadState::Ready);
    if (!m_isDue)
        Q_EMIT arranged();
}

// What goes is still in the old log, what comes in the new one; what stays is in both.
void AuditModel::showByDifference(const Arranged &now)
{
    for (const AuditRange &range : now.merge.removals) {
        beginRemoveRows({}, int(range.first), int(range.first + range.count - 1));
        m_rows.remove(range.first, range.count);
        endRemoveRows();
    }
    m_log = now.log;
    for (const AuditRange &range : now.merge.insertions) {
        beginInsertRows({}, int(range.first), int(range.first + range.count - 1));
        m_rows.insert(range.first, range.count, 0);
        std::copy_n(now.merge.rows.begin() + range.first, range.count,
                    m_rows.begin() + range.first);
        endInsertRows();
    }
}

int AuditModel::rowOf(AuditLog::Serial serial) const
{
    return int(m_rows.indexOf(serial));
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (role == EventKindRole && index.isValid() && checkIndex(index))
        return int(m_log->record(m_rows.at(index.row())).kind);
    return RecordModelBase::data(index, role);
}

QString AuditModel::title(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("When");
    case UserColumn:
        return tr("User");
    case EventColumn:
        return tr("Event");
    case IpColumn:
        return tr("From");
    case TenantColumn:
        return tr("Tenant");
    case AgentColumn:
        return tr("Agent");
    case DetailColumn:
        return tr("Detail");
    default:
        return {};
    }
}

RecordKind AuditModel::kind(int column) const
{
    switch (column) {
    case TimeColumn:
        return RecordKind::Time;
    case EventColumn:
        return RecordKind::State;
    default:
        return RecordKind::Text;
    }
}

QVariant AuditModel::value(int row, int column) const
{
    const security::AuditRecord &record = m_log->record(m_rows.at(row));
    switch (column) {
    case TimeColumn:
        return record.timeMs == security::AuditRecord::noTime ? QVariant()
                                                              : QVariant(qlonglong(record.timeMs));
    case UserColumn: {
        const QString &user = m_log->text(record.user);
        const auto person = m_query.people->constFind(user);
        const bool isNamed = person != m_query.people->cend() && !person->name.isEmpty();
        return isNamed ? person->name : user;
    }
    case EventColumn:
        return m_log->text(record.event);
    case IpColumn:
        return m_log->text(record.ip);
    case TenantColumn:
        return security::tenantOf(*m_log, record, *m_query.people);
    case AgentColumn:
        return m_log->text(record.agent);
    case DetailColumn:
        return security::auditDetail(m_log->raw(m_rows.at(row)), m_log->keyFacts(record.key));
    default:
        return {};
    }
}

} // namespace selaras::items
