// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saving/conflictpanel.h"

#include "models/items/cell.h"
#include "models/items/maskedcell.h"
#include "ui/rowtitle.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/symbollabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace selaras::ui {

namespace {

QString shownCell(const QString &column, const QVariant &value)
{
    if (items::isMaskedCell(column, value))
        return items::maskedText();
    return value.isValid() ? items::cellText(value, items::ColumnKind::Text)
                           : QStringLiteral("NULL");
}

MeaningLabel *label(const QString &text, Meaning meaning)
{
    auto *label = new MeaningLabel(meaning);
    label->setText(text);
    return label;
}

} // namespace

ConflictPanel::ConflictPanel(items::EditStage &stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_title(new MeaningLabel(Meaning::Stale))
    , m_area(new QScrollArea)
{
    setObjectName(QStringLiteral("conflictPanel"));
    auto *bar = new PaneBar(PaneBar::Edge::Top);
    bar->row()->addWidget(new SymbolLabel(Symbol::Warning, Meaning::Stale));
    bar->row()->addWidget(m_title, 1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMaximumHeight(180);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_area);
    connect(&m_stage, &items::EditStage::changed, this, [this] {
        if (m_stage.isEmpty())
            hide();
    });
    hide();
}

void ConflictPanel::present(const QVector<items::StagedEdit> &edits,
                            const repository::EditReport &report)
{
    m_entries.clear();
    for (const repository::Conflict &conflict : report.conflicts)
        m_entries.append({edits.value(conflict.edit), conflict});
    rebuild();
    setVisible(true);
}

void ConflictPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void ConflictPanel::rebuild()
{
    m_title->setText(tr("Nothing was saved: %n rows were changed by others meanwhile.", nullptr,
                        int(m_entries.size())));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(32, 4, 10, 8);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    grid->addWidget(label(tr("Stored now"), Meaning::Quiet), 0, 2);
    grid->addWidget(label(tr("Yours"), Meaning::Quiet), 0, 3);
    for (const Entry &entry : m_entries)
        addEntry(*grid, entry);
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(content);
}

void ConflictPanel::addEntry(QGridLayout &grid, const Entry &entry)
{
    const repository::RowEdit &edit = entry.staged.edit;
    int row = grid.rowCount();
    grid.addWidget(label(rowTitle(edit.table, edit.key), Meaning::Plain), row, 0);
    grid.addWidget(buttons(entry), row, 4);
    if (entry.conflict.reason == repository::Conflict::Reason::Gone) {
        grid.addWidget(label(tr("The row was deleted."), Meaning::Stale), row, 2);
        return;
    }
    QStringList columns = entry.conflict.columns;
    for (const QString &column : edit.changes.columns()) {
        if (!columns.contains(column, Qt::CaseInsensitive))
            columns.append(column);
    }
    for (const QString &column : columns) {
        grid.addWidget(label(column, Meaning::Quiet), row, 1);
        grid.addWidget(
            label(shownCell(column, entry.conflict.stored.value(column)), Meaning::Stale), row, 2);
        const QVariant mine =
            edit.changes.contains(column) ? edit.changes.value(column) : edit.before.value(column);
        grid.addWidget(label(shownCell(column, mine), Meaning::Changed), row, 3);
        ++row;
    }
}

QWidget *ConflictPanel::buttons(const Entry &entry)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool gone = entry.conflict.reason == repository::Conflict::Reason::Gone;
    auto *mine = new QPushButton(tr("&Keep mine"));
    mine->setObjectName(QStringLiteral("keepMine"));
    mine->setEnabled(!gone);
    auto *theirs = new QPushButton(gone ? tr("&Drop mine") : tr("&Take theirs"));
    theirs->setObjectName(QStringLiteral("takeTheirs"));
    connect(mine, &QPushButton::clicked, this, [this, entry] { keepMine(entry); });
    connect(theirs, &QPushButton::clicked, this, [this, entry] { takeTheirs(entry); });
    layout->addWidget(mine);
    layout->addWidget(theirs);
    return box;
}

void ConflictPanel::keepMine(const Entry &entry)
{
    m_stage.rebase(entry.staged.id, entry.conflict.stored);
    settle(entry.staged.id);
}

void ConflictPanel::takeTheirs(const Entry &entry)
{
    m_stage.discard(entry.staged.id);
    settle(entry.staged.id);
}

void ConflictPanel::settle(qint64 id)
{
    m_entries.removeIf([id](const Entry &entry) { return entry.staged.id == id; });
    Q_EMIT refreshWanted();
    if (m_entries.isEmpty())
        hide();
    else
        QMetaObject::invokeMethod(this, &ConflictPanel::rebuild, Qt::QueuedConnection);
}

} // namespace selaras::ui
