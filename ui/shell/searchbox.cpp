// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "ui/shell/searchdelegate.h"
#include "ui/shell/searchmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>

namespace selaras::ui {

namespace {

constexpr int mostShown = 12;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new SearchModel(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    addAction(symbolIcon(Symbol::Search, Meaning::Quiet), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchBox::find);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    retranslate();
}

void SearchBox::setSource(SearchSource source)
{
    m_source = std::move(source);
}

void SearchBox::start()
{
    if (QApplication::focusWidget() != this)
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    find();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rows > 0) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentIndex(m_model->index((row + step + rows) % rows));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return;
    case Qt::Key_Escape:
        finish();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::find()
{
    QVector<SearchEntry> entries;
    if (m_source)
        entries = m_source(text().trimmed()).mid(0, mostShown);
    m_model->setEntries(entries);
    if (!entries.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void SearchBox::place()
{
    if (m_list->parentWidget() != window())
        m_list->setParent(window());
    const int rows = m_model->rowCount();
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    m_list->setGeometry(QRect(mapTo(window(), QPoint(0, this->height() + 2)),
                              QSize(std::max(width(), 420), height)));
    m_list->setVisible(rows > 0);
    m_list->raise();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto act = m_model->entry(row).choose;
    finish();
    act();
}

void SearchBox::finish()
{
    clear();
    m_list->hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else
        clearFocus();
}

void SearchBox::retranslate()
{
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    setPlaceholderText(tr("Go to a table, key, page or command (%1)").arg(keys));
    setAccessibleName(tr("Go to a table, key, page or command"));
    m_list->setAccessibleName(tr("What was found"));
}

} // namespace selaras::ui
