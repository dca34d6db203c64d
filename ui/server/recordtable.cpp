// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/recordtable.h"

#include "ui/widgets/rowlist.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace selaras::ui {

RecordTable::RecordTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
}

void RecordTable::present(QAbstractProxyModel &proxy, items::RecordModelBase &model)
{
    m_proxy = &proxy;
    setModel(&proxy);
    makeRowList(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setIconSize(QSize(16, 16));
    // In the order of the server, until one chooses another.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordTable::currentChosen);
    connect(&model, &items::RecordModelBase::changed, this, &RecordTable::currentChosen);
}

void RecordTable::setWidths(const QVector<int> &letters)
{
    const int letter = fontMetrics().averageCharWidth();
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    for (int column = 0; column < letters.size(); ++column) {
        if (letters.at(column) == 0)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column,
                           std::max(letters.at(column) * letter + 2 * margin,
                                    horizontalHeader()->sectionSizeHint(column)));
    }
}

void RecordTable::sortFirst(int column, Qt::SortOrder order)
{
    sortByColumn(column, order);
}

int RecordTable::currentRecord() const
{
    return m_proxy->mapToSource(currentIndex()).row();
}

void RecordTable::ensureCurrent()
{
    if (!currentIndex().isValid() && m_proxy->rowCount() > 0)
        setCurrentIndex(m_proxy->index(0, 0));
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_proxy->rowCount() > 0 || m_proxy->sourceModel()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nothing matches the filter."));
}

} // namespace selaras::ui
