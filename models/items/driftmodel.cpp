// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/driftmodel.h"

#include "models/base/onfinished.h"
#include "models/items/keytext.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace selaras::items {

namespace {

using repository::DriftFinding;
using repository::DriftTally;

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
}

void DriftModel::start()
{
    if (!m_session || isScanning())
        return;
    clear();
    m_since.start();
    m_scan = m_session->scanForDrift();
    onProgress(m_scan, this, [this](qint64 done, qint64 total) {
        m_lookedAt = done;
        m_keyCount = total;
        m_tookMs = m_since.elapsed();
        Q_EMIT progressed();
    });
    onFinished(m_scan, this, [this](const Result<DriftTally> &tally) { end(tally); });
    setState(LoadState::Loading);
}

void DriftModel::cancel()
{
    if (isScanning())
        m_scan.cancel();
}

void DriftModel::end(const Result<DriftTally> &tally)
{
    m_tookMs = m_since.elapsed();
    m_endedMs = QDateTime::currentMSecsSinceEpoch();
    setState(tally ? LoadState::Ready : LoadState::Failed,
             tally ? std::nullopt : std::optional(tally.error()));
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
    if (!findings.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(findings.size()) - 1);
        m_findings += findings;
        endInsertRows();
    }
    m_tally = tally;
    Q_EMIT progressed();
}

void DriftModel::remove(const QByteArrayList &keys)
{
    const QSet<QByteArray> gone(keys.begin(), keys.end());
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
