// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditview.h"

#include "ui/access/auditdelegate.h"
#include "ui/widgets/rowlist.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace selaras::ui {

using items::AuditModel;

AuditView::AuditView(AuditModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("auditEntries"));
    setModel(&model);
    setItemDelegate(new AuditDelegate(this));
    makeRowList(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setIconSize(QSize(16, 16));
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    // Of one height: nobody asks a million rows for theirs.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(AuditModel::TimeColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
    setWidths();
    connect(&model, &AuditModel::modelAboutToBeReset, this, &AuditView::rememberPlace);
    connect(&model, &AuditModel::modelReset, this, &AuditView::findPlace);
    connect(&model, &AuditModel::rowsRemoved, this,
            [this](const QModelIndex & /*parent*/, int first, int last) {
                if (first < verticalScrollBar()->value())
                    moveBy(first - last - 1);
            });
}

void AuditView::setWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(AuditModel::TimeColumn, 26), std::pair(AuditModel::UserColumn, 26),
          std::pair(AuditModel::EventColumn, 26), std::pair(AuditModel::IpColumn, 20),
          std::pair(AuditModel::TenantColumn, 14), std::pair(AuditModel::AgentColumn, 22)})
        setColumnWidth(column, letters * letter);
    horizontalHeader()->setStretchLastSection(true);
}

std::optional<security::AuditLog::Serial> AuditView::currentEntry() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model.serialAt(current.row())) : std::nullopt;
}

void AuditView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int top = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, start, end);
    if (top > 0 && start <= top)
        moveBy(end - start + 1);
}

void AuditView::moveBy(int rows)
{
    const int value = verticalScrollBar()->value();
    updateGeometries();
    verticalScrollBar()->setValue(value + rows);
}

void AuditView::rememberPlace()
{
    m_keptCurrent = currentEntry();
    const int top = verticalScrollBar()->value();
    m_keptTop.reset();
    if (top > 0 && top < m_model.rowCount())
        m_keptTop = m_model.serialAt(top);
}

void AuditView::findPlace()
{
    const int current = m_keptCurrent ? m_model.rowOf(*m_keptCurrent) : -1;
    const int top = m_keptTop ? m_model.rowOf(*m_keptTop) : -1;
    setAutoScroll(false);
    if (current >= 0)
        setCurrentIndex(m_model.index(current, 0));
    setAutoScroll(true);
    updateGeometries();
    verticalScrollBar()->setValue(std::max(0, top));
}

void AuditView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
}

} // namespace selaras::ui
