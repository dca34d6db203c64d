// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/tablelist.h"

#include "ui/browse/tabledelegate.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/statestack.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>

namespace selaras::ui {

using items::LoadState;
using items::SchemaModel;

TableList::TableList(SchemaModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new FilterEdit)
    , m_view(new QTreeView)
    , m_stack(new StateStack(m_view))
{
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_view->setObjectName(QStringLiteral("tables"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TableDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setIndentation(12);
    m_view->setUniformRowHeights(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(SchemaModel::NameColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(SchemaModel::RowsColumn, QHeaderView::ResizeToContents);

    auto *bar = new PaneBar;
    bar->row()->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack);

    connect(m_filter, &FilterEdit::filterChanged, &m_model, &SchemaModel::setFilter);
    connect(&m_model, &SchemaModel::stateChanged, this, &TableList::showState);
    connect(&m_model, &SchemaModel::rowsInserted, m_view, &QTreeView::expandAll);
    connect(&m_model, &SchemaModel::modelReset, m_view, &QTreeView::expandAll);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const sqlite::Table *table = m_model.table(index))
                    Q_EMIT chosen(table->name);
            });
    connect(&m_stack->pane(), &StatePane::offerTaken, &m_model, &SchemaModel::refresh);
    setFocusProxy(m_view);
    retranslate();
    m_view->expandAll();
}

const sqlite::Table *TableList::current() const
{
    return m_model.table(m_view->currentIndex());
}

bool TableList::choose(const QString &table)
{
    const QModelIndex index = m_model.find(table);
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

void TableList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TableList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TableList::showState()
{
    switch (m_model.state()) {
    case LoadState::Failed:
        m_stack->showState().showError(m_model.error().value_or(Error()));
        m_stack->pane().offer(tr("&Try again"));
        return;
    case LoadState::Ready:
        if (m_model.schema().tables.isEmpty())
            m_stack->showState().showEmpty(Symbol::Table, tr("No tables"),
                                           tr("The database is empty."));
        else
            m_stack->showContent();
        return;
    case LoadState::Idle:
    case LoadState::Loading:
        if (m_model.schema().tables.isEmpty())
            m_stack->showState().showLoading(tr("Reading the schema…"));
    }
}

void TableList::retranslate()
{
    m_filter->setHint(tr("Filter tables"));
    m_view->setAccessibleName(tr("Tables and views"));
    showState();
}

} // namespace selaras::ui
