// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/capturemodel.h"

#include "models/base/onfinished.h"
#include "models/items/difference.h"

#include <QLocale>

#include <algorithm>

namespace selaras::items {

namespace {

using repository::CaptureState;
using workspace::CaptureOverview;

QVector<QString> namesOf(const QVector<CaptureState> &tables)
{
    QVector<QString> names;
    for (const CaptureState &table : tables)
        names.append(table.table);
    return names;
}

} // namespace

CaptureModel::CaptureModel(workspace::Session *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void CaptureModel::refresh()
{
    if (!m_session)
        return;
    const int generation = ++m_generation;
    if (m_state != LoadState::Ready)
        setState(LoadState::Loading);
    onFinished(m_session->captureOverview(), this,
               [this, generation](const Result<CaptureOverview> &overview) {
                   if (generation != m_generation)
                       return;
                   if (overview)
                       setOverview(*overview);
                   else
                       setState(LoadState::Failed, overview.error());
               });
}

void CaptureModel::setOverview(const CaptureOverview &overview)
{
    ++m_generation;
    const QVector<CaptureState> &after = overview.status.tables;
    const Difference change = difference(namesOf(tables()), namesOf(after));
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, int(range.first), range.last());
        tables().remove(range.first, range.count);
        endRemoveRows();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, int(range.first), range.last());
        for (qsizetype i = range.first; i <= range.last(); ++i)
            tables().insert(i, after.at(i));
        endInsertRows();
    }
    m_overview = overview;
    if (!tables().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    setState(LoadState::Ready);
}

CaptureModel::State CaptureModel::stateOf(const CaptureState &table)
{
    if (!table.captured)
        return table.canBeCaptured ? State::NotCaptured : State::NotCapturable;
    if (table.problem)
        return State::Broken;
    return table.intact ? State::Captured : State::TriggersLost;
}

QString CaptureModel::stateWord(State state)
{
    switch (state) {
    case State::Captured:
        return tr("captured");
    case State::NotCaptured:
        return tr("not captured");
    case State::TriggersLost:
        return tr("triggers lost");
    case State::Broken:
        return tr("not any more");
    case State::NotCapturable:
        return tr("not capturable");
    }
    return {};
}

const CaptureState *CaptureModel::table(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &tables().at(index.row()) : nullptr;
}

int CaptureModel::count(State state) const
{
    return int(std::count_if(tables().begin(), tables().end(), [state](const CaptureState &table) {
        return stateOf(table) == state;
    }));
}

int CaptureModel::troubles() const
{
    return m_overview.status.isOurs ? count(State::TriggersLost) + count(State::Broken) : 0;
}

int CaptureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(tables().size());
}

int CaptureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaptureModel::data(const QModelIndex &index, int role) const
{
    const CaptureState *found = table(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*found, index.column());
    case StateRole:
        return QVariant::fromValue(stateOf(*found));
    case ChangesRole:
        return found->changes;
    default:
        return {};
    }
}

QVariant CaptureModel::display(const CaptureState &table, int column)
{
    switch (column) {
    case TableColumn:
        return table.table;
    case StateColumn:
        return stateWord(stateOf(table));
    case ChangesColumn:
        return table.captured ? QLocale().toString(table.changes) : QString();
    default:
        return {};
    }
}

QVariant CaptureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TableColumn:
        return tr("Table");
    case StateColumn:
        return tr("State");
    case ChangesColumn:
        return tr("In the log");
    case RemarkColumn:
        return tr("Remark");
    default:
        return {};
    }
}

void CaptureModel::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT changed();
}

} // namespace selaras::items
