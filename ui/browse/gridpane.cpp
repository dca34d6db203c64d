// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/gridpane.h"

#include "ui/formats.h"
#include "ui/statewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/toolbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace selaras::ui {

using items::LoadState;
using items::RowGridModel;

GridPane::GridPane(RowGridModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new GridView(model))
    , m_stack(new StateStack(m_view))
    , m_filter(new FilterEdit)
    , m_add(new ToolButton(Symbol::Plus, QStringLiteral("addRow")))
    , m_duplicate(new ToolButton(Symbol::Duplicate, QStringLiteral("duplicateRow")))
    , m_delete(new ToolButton(Symbol::Minus, QStringLiteral("deleteRow")))
    , m_reveal(new ToolButton(Symbol::View, QStringLiteral("revealHashes")))
    , m_note(new QLabel)
    , m_count(new QLabel)
{
    m_filter->setObjectName(QStringLiteral("rowFilter"));
    m_reveal->setCheckable(true);
    m_note->setObjectName(QStringLiteral("rowNote"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(tabularFont(m_count->font()));

    auto *bar = new PaneBar;
    bar->row()->addWidget(m_filter, 1);
    bar->row()->addWidget(m_add);
    bar->row()->addWidget(m_duplicate);
    bar->row()->addWidget(m_delete);
    bar->row()->addWidget(m_reveal);
    bar->row()->addSpacing(6);
    bar->row()->addWidget(m_note);
    bar->row()->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack);
    setFocusProxy(m_view);

    connectModel();
    connect(m_filter, &FilterEdit::filterChanged, &m_model, &RowGridModel::setFilter);
    connect(m_add, &QToolButton::clicked, this, &GridPane::addRow);
    connect(m_duplicate, &QToolButton::clicked, this, &GridPane::duplicateRow);
    connect(m_delete, &QToolButton::clicked, this, &GridPane::deleteRows);
    connect(m_reveal, &QToolButton::clicked, &m_model, &RowGridModel::setRevealed);
    connect(&m_model, &RowGridModel::revealedChanged, this, &GridPane::showActions);
    connect(m_view, &GridView::currentRowChanged, this, &GridPane::showActions);
    retranslate();
}

void GridPane::connectModel()
{
    connect(&m_model, &RowGridModel::stateChanged, this, &GridPane::showState);
    connect(&m_model, &RowGridModel::totalRowsChanged, this, &GridPane::showCount);
    connect(&m_model, &RowGridModel::rowsInserted, this, &GridPane::showState);
    connect(&m_model, &RowGridModel::rowsRemoved, this, &GridPane::showState);
    connect(&m_model, &RowGridModel::modelReset, this, [this] {
        m_filter->setText(m_model.filter());
        m_view->horizontalHeader()->setSortIndicatorShown(m_model.sortColumn() >= 0);
        showState();
    });
    connect(&m_model, &RowGridModel::editRefused, this,
            [this](items::EditRefusal reason, int column) {
                Q_EMIT refused(
                    refusalText(reason, m_model.headerData(column, Qt::Horizontal).toString()));
            });
    connect(&m_stack->pane(), &StatePane::offerTaken, this, [this] {
        if (m_model.state() == LoadState::Loading)
            m_model.cancel();
        else
            m_model.refresh();
    });
}

void GridPane::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void GridPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void GridPane::addRow()
{
    const int row = m_model.appendNew();
    if (row < 0)
        return;
    m_stack->showContent();
    m_view->setCurrentIndex(m_model.index(row, 0));
    m_view->scrollTo(m_model.index(row, 0));
    m_view->setFocus();
}

void GridPane::duplicateRow()
{
    if (m_view->currentIndex().isValid())
        m_model.duplicate(m_view->currentIndex().row());
}

void GridPane::deleteRows()
{
    m_model.eraseRows(m_view->selectedRows());
}

void GridPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GridPane::showState()
{
    showCount();
    showActions();
    if (m_model.rowCount() > 0) {
        m_stack->showContent();
        if (m_fitted != m_model.table().name) {
            m_fitted = m_model.table().name;
            m_view->fitColumns();
        }
        return;
    }
    StatePane &pane = m_stack->showState();
    switch (m_model.state()) {
    case LoadState::Idle:
        pane.showEmpty(Symbol::Table, tr("No table chosen"), tr("Choose one on the left."));
        return;
    case LoadState::Loading:
        pane.showLoading(tr("Reading rows…"));
        pane.offer(tr("&Cancel"));
        return;
    case LoadState::Failed:
        pane.showError(m_model.error().value_or(Error()));
        pane.offer(tr("&Try again"));
        return;
    case LoadState::Ready:
        if (m_model.filter().isEmpty())
            pane.showEmpty(Symbol::Table, tr("No rows"),
                           m_model.isEditable() ? tr("Add the first with the + button above.")
                                                : QString());
        else
            pane.showEmpty(Symbol::Filter, tr("No row contains “%1”").arg(m_model.filter()),
                           tr("Empty the filter to see all rows."));
    }
}

void GridPane::showCount()
{
    m_count->setText(m_model.state() == LoadState::Idle
                         ? QString()
                         : rowsText(m_model.loadedRows(), m_model.totalRows()));
}

void GridPane::showActions()
{
    const bool editable = m_model.isEditable();
    const bool current = m_view->currentIndex().isValid();
    m_add->setEnabled(editable);
    m_duplicate->setEnabled(editable && current);
    m_delete->setEnabled(editable && current);
    m_reveal->setVisible(m_model.hasPasswords());
    m_reveal->setChecked(m_model.isRevealed());
}

void GridPane::retranslate()
{
    m_filter->setHint(tr("Filter rows"));
    m_add->setHint(tr("New row"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_duplicate->setHint(tr("Duplicate row"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_delete->setHint(tr("Delete rows"), QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    m_reveal->setHint(tr("Show password hashes"));
    m_view->setAccessibleName(tr("Rows"));
    showState();
}

} // namespace selaras::ui
