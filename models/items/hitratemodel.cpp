// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/hitratemodel.h"

#include "models/items/keytext.h"

#include <QPointF>
#include <QSet>

#include <algorithm>

namespace selaras::items {

using insight::HitCount;

namespace {

constexpr qint64 fewReads = 30;

} // namespace

HitRateModel::HitRateModel(const mapping::KeyGroups &groups, QObject *parent)
    : QAbstractTableModel(parent)
    , m_groups(groups)
{
}

HitRateModel::Verdict HitRateModel::verdictOn(
    const HitCount &count, const std::optional<mapping::ExpectedHitRate> &expected)
{
    if (!expected)
        return Verdict::NothingExpected;
    const auto interval = count.interval();
    if (count.reads >= fewReads && interval.most < expected->least)
        return Verdict::Below;
    if (count.reads >= fewReads && interval.least > expected->most)
        return Verdict::Above;
    const bool within = count.rate() >= expected->least && count.rate() <= expected->most;
    return within && count.reads >= fewReads ? Verdict::AsExpected : Verdict::TooFewReads;
}

QVector<HitRateModel::Line> HitRateModel::lines() const
{
    QVector<Line> lines;
    if (m_by == By::Tenant) {
        const auto tenants = m_rates.byTenant();
        for (auto tenant = tenants.begin(); tenant != tenants.end(); ++tenant)
            lines.append({tenant.key(), shownKey(tenant.key()), {}, *tenant, {}});
        return lines;
    }
    const auto groups = m_rates.byGroup();
    for (auto counted = groups.begin(); counted != groups.end(); ++counted) {
        const auto &group = m_groups.groups().at(counted.key());
        lines.append({QByteArray::number(counted.key()), group.name, group.tables, *counted,
                      group.expected});
    }
    return lines;
}

// A measurement that goes on only ever gets more lines.
void HitRateModel::setRates(const insight::HitRates &rates)
{
    m_rates = rates;
    const auto now = lines();
    QSet<QByteArray> ids;
    for (const Line &line : now)
        ids.insert(line.id);
    const bool isAnother = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                       [&](const Line &line) { return !ids.contains(line.id); });
    if (isAnother)
        clear();
    // Both are in the order of their groups or tenants.
    for (int row = 0; row < now.size(); ++row) {
        if (row < m_lines.size() && m_lines.at(row).id == now.at(row).id) {
            m_lines[row] = now.at(row);
            continue;
        }
        beginInsertRows({}, row, row);
        m_lines.insert(row, now.at(row));
        endInsertRows();
    }
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HitRateModel::groupBy(By by)
{
    if (by == m_by)
        return;
    clear();
    m_by = by;
    Q_EMIT headerDataChanged(Qt::Horizontal, NameColumn, NameColumn);
    setRates(insight::HitRates(m_rates));
}

void HitRateModel::clear()
{
    if (m_lines.isEmpty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_lines.clear();
    endRemoveRows();
}

int HitRateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HitRateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HitRateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(line, index.column());
    case CountRole:
        return QVariant::fromValue(line.count);
    case VerdictRole:
        return int(verdictOn(line.count, line.expected));
    case ExpectedRole:
        return line.expected ? QVariant(QPointF(line.expected->least, line.expected->most))
                             : QVariant();
    case SortRole:
        return sortValue(line, index.column());
    default:
        return {};
    }
}

QVariant HitRateModel::display(const Line &line, int column)
{
    switch (column) {
    case NameColumn:
        return line.name;
    case TablesColumn:
        return line.tables.join(QStringLiteral(", "));
    case ReadsColumn:
        return line.count.reads;
    case MissesColumn:
        return line.count.misses;
    case RateColumn:
        return line.count.rate();
    case VerdictColumn:
        return int(verdictOn(line.count, line.expected));
    default:
        return {};
    }
}

QVariant HitRateModel::sortValue(const Line &line, int column)
{
    if (column == ExpectedColumn) // what nothing is expected of comes last
        return line.expected ? line.expected->least : 2.0;
    return display(line, column);
}

QVariant HitRateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool right = section >= ReadsColumn && section <= ExpectedColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_by == By::Rule ? tr("Keys") : tr("Tenant");
    case TablesColumn:
        return tr("Table");
    case ReadsColumn:
        return tr("Reads");
    case MissesColumn:
        return tr("Misses");
    case RateColumn:
        return tr("Hit rate");
    case ExpectedColumn:
        return tr("Expected");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return {};
    }
}

} // namespace selaras::items
