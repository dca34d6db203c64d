// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/linkstrip.h"

#include "models/items/keytext.h"
#include "ui/browse/keychip.h"
#include "ui/errortext.h"
#include "ui/formats.h"
#include "ui/theme/scrollbar.h"
#include "ui/widgets/symbollabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace selaras::ui {

using items::LinkedKeysModel;
using items::LoadState;

namespace {

constexpr int mostChips = 50;

} // namespace

LinkStrip::LinkStrip(LinkedKeysModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_lead(new QLabel)
    , m_symbol(new SymbolLabel(Symbol::Link, Meaning::Quiet))
    , m_words(new QLabel)
    , m_area(new QScrollArea)
    , m_line(new QWidget)
    , m_row(new QHBoxLayout(m_line))
{
    setObjectName(QStringLiteral("linkStrip"));
    m_lead->setTextFormat(Qt::PlainText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setObjectName(QStringLiteral("linkWords"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(m_line);
    m_area->setWidgetResizable(true);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_line->setAutoFillBackground(false);
    // Room for a chip and, where there are many, the scroll bar below it.
    m_area->setFixedHeight(fontMetrics().height() + 14 + scrollBarExtent);
    setFixedHeight(fontMetrics().height() + 20 + scrollBarExtent);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 8, 3);
    layout->setSpacing(8);
    layout->addWidget(m_symbol);
    layout->addWidget(m_lead);
    layout->addWidget(m_words);
    layout->addWidget(m_area, 1);

    connect(&m_model, &LinkedKeysModel::stateChanged, this, &LinkStrip::rebuild);
    connect(&m_model, &LinkedKeysModel::rowsInserted, this, &LinkStrip::rebuild);
    connect(&m_model, &LinkedKeysModel::rowsRemoved, this, &LinkStrip::rebuild);
    connect(&m_model, &LinkedKeysModel::dataChanged, this, &LinkStrip::rebuild);
    connect(&m_model, &LinkedKeysModel::modelReset, this, &LinkStrip::rebuild);
    rebuild();
}

void LinkStrip::setRowTitle(const QString &title)
{
    m_title = title;
    showWords();
}

void LinkStrip::markOpen(const QByteArray &key)
{
    m_open = key;
    for (KeyChip *chip : chips())
        chip->setChecked(chip->key().facts.name == key);
}

QVector<KeyChip *> LinkStrip::chips() const
{
    QVector<KeyChip *> chips;
    for (int i = 0; i < m_row->count(); ++i) {
        if (auto *chip = qobject_cast<KeyChip *>(m_row->itemAt(i)->widget()))
            chips.append(chip);
    }
    return chips;
}

void LinkStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void LinkStrip::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const int shown = std::min(m_model.rowCount(), mostChips);
    for (int row = 0; row < shown; ++row)
        addChip(*m_model.key(m_model.index(row, 0)));
    if (shown < m_model.rowCount())
        addOthers(m_model.key(m_model.index(shown, 0))->target.displayText(),
                  m_model.rowCount() - shown);
    m_row->addStretch(1);
    showWords();
}

void LinkStrip::addChip(const repository::LinkedKey &key)
{
    auto *chip = new KeyChip(key);
    chip->setChecked(key.facts.name == m_open);
    connect(chip, &QAbstractButton::clicked, this, [this, chip] {
        markOpen(chip->key().facts.name);
        Q_EMIT opened(chip->key());
    });
    m_row->addWidget(chip);
}

void LinkStrip::addOthers(const QByteArray &pattern, int count)
{
    auto *others = new QToolButton;
    others->setObjectName(QStringLiteral("otherKeys"));
    others->setAutoRaise(true);
    others->setText(tr("%1 more…", nullptr, count).arg(numberText(count)));
    others->setToolTip(tr("List the keys that match %1").arg(items::shownKey(pattern)));
    connect(others, &QAbstractButton::clicked, this,
            [this, pattern] { Q_EMIT othersWanted(pattern); });
    m_row->addWidget(others);
}

void LinkStrip::showWords()
{
    m_lead->setText(m_title);
    m_lead->setVisible(!m_title.isEmpty());
    QString words;
    if (m_title.isEmpty())
        words = tr("Select a row to see the keys that cache it.");
    else if (m_model.state() == LoadState::Failed && m_model.error())
        words = errorText(*m_model.error());
    else if (m_model.rowCount() == 0)
        words = m_model.state() == LoadState::Loading ? tr("Looking for its keys…")
                                                      : tr("No rule gives this row a key.");
    const bool failed = m_model.state() == LoadState::Failed && !m_title.isEmpty();
    m_symbol->setSymbol(failed ? Symbol::Error : Symbol::Link,
                        failed ? Meaning::Error : Meaning::Quiet);
    m_words->setText(words);
    m_words->setToolTip(words);
    m_words->setVisible(!words.isEmpty());
    m_area->setVisible(m_model.rowCount() > 0 && !m_title.isEmpty() && !failed);
}

} // namespace selaras::ui
