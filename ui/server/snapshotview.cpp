// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/snapshotview.h"

#include "models/items/snapshotmodel.h"

#include <QHeaderView>

#include <algorithm>

namespace selaras::ui {

using items::RecordModelBase;

SnapshotProxy::SnapshotProxy(RecordModelBase &model, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(&model);
}

QVariant SnapshotProxy::data(const QModelIndex &index, int role) const
{
    const auto written = m_format.data(mapToSource(index), role);
    return written ? *written : QIdentityProxyModel::data(index, role);
}

QVariant SnapshotProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto written = RecordFormat::headerData(*sourceModel(), section, orientation, role);
    return written ? *written : QIdentityProxyModel::headerData(section, orientation, role);
}

SnapshotView::SnapshotView(RecordModelBase &model, const QString &name, QWidget *parent)
    : RecordTable(name, parent)
    , m_model(model)
    , m_proxy([this, &model]() -> RecordModelBase & {
        connect(&model, &RecordModelBase::rowsAboutToBeRemoved, this, &SnapshotView::remember);
        connect(&model, &RecordModelBase::rowsAboutToBeInserted, this, &SnapshotView::remember);
        connect(&model, &RecordModelBase::modelAboutToBeReset, this, &SnapshotView::remember);
        return model;
    }())
{
    present(m_proxy, model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SnapshotView::noteSelection);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this] { m_isSortedAnew = true; });
    connect(&model, &RecordModelBase::changed, this, &SnapshotView::restore);
}

QVector<int> SnapshotView::selectedRecords() const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QByteArray SnapshotView::identity(int row) const
{
    return m_model.index(row, 0).data(items::IdentityRole).toByteArray();
}

int SnapshotView::rowOf(const QByteArray &wanted) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (identity(row) == wanted)
            return row;
    }
    return -1;
}

void SnapshotView::noteSelection(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_isChanging)
        return;
    for (const QItemSelectionRange &range : deselected) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.remove(identity(row));
    }
    for (const QItemSelectionRange &range : selected) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.insert(identity(row));
    }
    Q_EMIT selectionChosen();
}

void SnapshotView::remember()
{
    if (m_isChanging)
        return;
    m_isChanging = true;
    m_current = currentIndex().isValid() ? identity(currentIndex().row()) : QByteArray();
    m_topRow = rowAt(0);
    m_top = m_topRow > 0 ? identity(m_topRow) : QByteArray();
}

void SnapshotView::restore()
{
    if (!m_isChanging)
        return;
    // Where the current one went, another was selected in its place: that is nobody's choice.
    if (!m_selected.isEmpty() || selectionModel()->hasSelection())
        restoreSelection();
    const int current = m_current.isNull() ? -1 : rowOf(m_current);
    if (current >= 0 && current != currentIndex().row())
        selectionModel()->setCurrentIndex(m_proxy.index(current, 0), QItemSelectionModel::NoUpdate);
    const int top = m_top.isNull() || m_isSortedAnew ? -1 : rowOf(m_top);
    if (top >= 0)
        scrollTo(m_proxy.index(top, 0), QAbstractItemView::PositionAtTop);
    m_isSortedAnew = false;
    m_isChanging = false;
    Q_EMIT selectionChosen();
}

// Those that are not there any more are forgotten.
void SnapshotView::restoreSelection()
{
    QItemSelection selection;
    QSet<QByteArray> there;
    int first = -1;
    const int last = m_model.columnCount() - 1;
    for (int row = 0; row <= m_model.rowCount(); ++row) {
        const QByteArray name = row < m_model.rowCount() ? identity(row) : QByteArray();
        const bool isIn = !name.isNull() && m_selected.contains(name);
        if (isIn)
            there.insert(name);
        if (isIn && first < 0)
            first = row;
        if (!isIn && first >= 0) {
            selection.append({m_proxy.index(first, 0), m_proxy.index(row - 1, last)});
            first = -1;
        }
    }
    m_selected = there;
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace selaras::ui
