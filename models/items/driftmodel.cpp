// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/driftmodel.h"

#include "models/base/onfinished.h"
#include "models/items/difference.h"
#include "models/items/keytext.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace selaras::items {

namespace {

using repository::DriftFinding;
using repository::DriftTally;

QVector<QByteArray> namesOf(const QVector<DriftFinding> &findings)
{
    QVector<QByteArray> names;
    for (const DriftFinding &finding : findings)
        names.append(finding.key.facts.name);
    return names;
}

QString rowText(const Row &row)
{
    QStringList parts;
    for (const QVariant &value : row.values())
        parts.append(value.toString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

DriftModel::DriftModel(workspace::Session *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    if (!m_session)
        return;
    connect(m_session, &workspace::Session::driftFound, this, &DriftModel::add);
    connect(m_session, &workspace::Session::keysRemoved, this, &DriftModel::remove);
    connect(m_session, &workspace::Session::tenantChanged, this, &DriftModel::beginAnew);
}

// What another tenant's scan has found is neither this one's nor to be seen.
void DriftModel::beginAnew()
{
    m_scan.cancel();
    m_unseen.clear();
    clear();
    m_endedMs = 0;
    if (isScanning())
        return; // ends as cancelled
    setState(LoadState::Idle);
    Q_EMIT progressed();
}

QVector<DriftFinding> DriftModel::within(const QVector<DriftFinding> &findings) const
{
    if (!m_session || m_session->boundary().isOpen())
        return findings;
    const mapping::TenantBoundary &boundary = m_session->boundary();
    QVector<DriftFinding> own;
    for (const DriftFinding &finding : findings) {
        if (repository::isOwn(boundary, finding.key))
            own.append(finding);
    }
    return own;
}

// A scan counts everybody's.
void DriftModel::setTally(const DriftTally &tally)
{
    m_tally = tally;
    if (!m_session || m_session->boundary().isOpen())
        return;
    m_tally.stale = std::count_if(m_findings.begin(), m_findings.end(), [](const auto &finding) {
        return finding.key.state == repository::KeyState::Stale;
    });
    m_tally.orphan = m_findings.size() - m_tally.stale;
}

void DriftModel::start()
{
    if (!m_session || isScanning())
        return;
    clear();
    if (m_isInBackground) {
        m_isInBackground = false;
        add(std::exchange(m_unseen, {}), std::exchange(m_unseenTally, {}));
    } else {
        run();
    }
    setState(LoadState::Loading);
}

void DriftModel::startInBackground()
{
    if (!m_session || isScanning() || m_isInBackground)
        return;
    m_isInBackground = true;
    run();
}

void DriftModel::run()
{
    m_since.start();
    m_scan = m_session->scanForDrift();
    onProgress(m_scan, this, [this](qint64 done, qint64 total) {
        if (m_isInBackground)
            return;
        m_lookedAt = done;
        m_keyCount = total;
        m_tookMs = m_since.elapsed();
        Q_EMIT progressed();
    });
    onFinished(m_scan, this, [this](const Result<DriftTally> &tally) { end(tally); });
}

void DriftModel::cancel()
{
    if (isScanning())
        m_scan.cancel();
}

void DriftModel::end(const Result<DriftTally> &tally)
{
    const bool wasInBackground = std::exchange(m_isInBackground, false);
    const auto unseen = std::exchange(m_unseen, {});
    const DriftTally unseenTally = std::exchange(m_unseenTally, {});
    if (wasInBackground && !tally) {
        Q_EMIT ended(false);
        return;
    }
    m_tookMs = m_since.elapsed();
    m_endedMs = QDateTime::currentMSecsSinceEpoch();
    if (wasInBackground)
        replace(unseen, unseenTally);
    setState(tally ? LoadState::Ready : LoadState::Failed,
             tally ? std::nullopt : std::optional(tally.error()));
    Q_EMIT ended(tally.has_value());
}

void DriftModel::replace(const QVector<DriftFinding> &findings, const DriftTally &tally)
{
    const Difference change = difference(namesOf(m_findings), namesOf(findings));
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, int(range.first), range.last());
        m_findings.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, int(range.first), range.last());
        for (qsizetype i = range.first; i <= range.last(); ++i)
            m_findings.insert(i, findings.at(i));
        endInsertRows();
    }
    m_findings = findings;
    if (!m_findings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    setTally(tally);
    Q_EMIT progressed();
}

void DriftModel::clear()
{
    if (!m_findings.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_findings.clear();
        endRemoveRows();
    }
    m_tally = {};
    m_lookedAt = 0;
    m_keyCount = 0;
    m_tookMs = 0;
}

void DriftModel::add(const QVector<DriftFinding> &findings, const DriftTally &tally)
{
    if (m_isInBackground) {
        m_unseen += within(findings);
        m_unseenTally = tally;
        return;
    }
    const QVector<DriftFinding> own = within(findings);
    if (!own.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(own.size()) - 1);
        m_findings += own;
        endInsertRows();
    }
    setTally(tally);
    Q_EMIT progressed();
}

void DriftModel::remove(const QByteArrayList &keys)
{
    const QSet<QByteArray> gone(keys.begin(), keys.end());
    m_unseen.removeIf([&](const DriftFinding &finding) {
        const bool isGone = gone.contains(finding.key.facts.name);
        m_unseenTally.count(finding.key.state, isGone ? -1 : 0);
        return isGone;
    });
    bool any = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        const repository::LinkedKey &key = m_findings.at(row).key;
        if (!gone.contains(key.facts.name))
            continue;
        any = true;
        m_tally.count(key.state, -1);
        beginRemoveRows({}, row, row);
        m_findings.remove(row);
        endRemoveRows();
    }
    if (any)
        Q_EMIT progressed();
}

const DriftFinding *DriftModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return &m_findings.at(index.row());
}

QByteArrayList DriftModel::keys() const
{
    QByteArrayList names;
    for (const DriftFinding &finding : m_findings)
        names.append(finding.key.facts.name);
    return names;
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    const DriftFinding *found = finding(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*found, index.column());
    case KeyRole:
        return found->key.facts.name;
    case StateRole:
        return int(found->key.state);
    case RowRole:
        return rowText(found->key.row);
    case FieldsRole:
        return found->key.comparison.fields();
    case TtlRole:
        return found->key.facts.ttlMs;
    case FoundRole:
        return found->foundMs;
    case SortRole:
        return sortValue(*found, index.column());
    default:
        return {};
    }
}

QVariant DriftModel::display(const DriftFinding &finding, int column)
{
    switch (column) {
    case KeyColumn:
        return shownKey(finding.key.facts.name);
    case TableColumn:
        return finding.key.table;
    case RowColumn:
        return rowText(finding.key.row);
    case FieldsColumn:
        return finding.key.comparison.fields().join(QStringLiteral(", "));
    case TtlColumn:
        return finding.key.facts.ttlMs;
    case FoundColumn:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(finding.foundMs),
                                  QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant DriftModel::sortValue(const DriftFinding &finding, int column)
{
    switch (column) {
    case StateColumn:
        return int(finding.key.state);
    case RowColumn:
        return finding.key.row.size() == 1 ? finding.key.row.values().first()
                                           : QVariant(rowText(finding.key.row));
    case TtlColumn: // what never expires comes after all that does
        return finding.key.facts.ttlMs < 0 ? std::numeric_limits<qint64>::max()
                                           : finding.key.facts.ttlMs;
    case FoundColumn:
        return finding.foundMs;
    default:
        return display(finding, column);
    }
}

// As their cells are aligned.
QVariant DriftModel::alignmentOf(int section)
{
    const bool right = section == RowColumn || section == TtlColumn || section == FoundColumn;
    return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case KeyColumn:
        return tr("Key");
    case TableColumn:
        return tr("Table");
    case RowColumn:
        return tr("Row");
    case FieldsColumn:
        return tr("Differs in");
    case TtlColumn:
        return tr("Expires in");
    case FoundColumn:
        return tr("Found");
    default:
        return {};
    }
}

void DriftModel::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace selaras::items
