// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/recordview.h"

#include "ui/widgets/rowlist.h"

#include <QHeaderView>

namespace selaras::ui {

RecordView::RecordView(items::RecordModelBase &model, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_proxy(model)
{
    setObjectName(name);
    setModel(&m_proxy);
    makeRowList(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setIconSize(QSize(16, 16));
    setSortingEnabled(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    // In the order of the server, until one chooses another.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordView::currentChosen);
    connect(&model, &items::RecordModelBase::changed, this, &RecordView::currentChosen);
}

void RecordView::setWidths(const QVector<int> &letters)
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < letters.size(); ++column) {
        if (letters.at(column) == 0)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column, letters.at(column) * letter);
    }
}

void RecordView::sortFirst(int column, Qt::SortOrder order)
{
    sortByColumn(column, order);
}

int RecordView::currentRecord() const
{
    return m_proxy.mapToSource(currentIndex()).row();
}

void RecordView::ensureCurrent()
{
    if (!currentIndex().isValid() && m_proxy.rowCount() > 0)
        setCurrentIndex(m_proxy.index(0, 0));
}

} // namespace selaras::ui
