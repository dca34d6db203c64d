// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/valuebar.h"

#include "models/items/keytext.h"
#include "ui/formats.h"
#include "ui/rowtitle.h"
#include "ui/statewords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/symbollabel.h"
#include "ui/widgets/toolbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace selaras::ui {

ValueBar::ValueBar(QWidget *parent)
    : PaneBar(Edge::Bottom, parent)
    , m_symbol(new SymbolLabel)
    , m_word(new QLabel)
    , m_name(new ElidedLabel)
    , m_facts(new QLabel)
    , m_rowButton(new QPushButton)
    , m_copy(new ToolButton(Symbol::Copy, QStringLiteral("copyValue")))
    , m_close(new ToolButton(Symbol::Cancel, QStringLiteral("closeValue")))
{
    QFont strong = m_word->font();
    strong.setWeight(QFont::DemiBold);
    m_word->setFont(strong);
    m_name->setObjectName(QStringLiteral("valueKey"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_rowButton->setObjectName(QStringLiteral("openRow"));
    m_rowButton->setIcon(symbolIcon(Symbol::Go));
    m_rowButton->setFlat(true);
    row()->addWidget(m_symbol);
    row()->addWidget(m_word);
    row()->addWidget(m_name);
    row()->addWidget(m_facts);
    row()->addStretch(1);
    row()->addWidget(m_rowButton);
    row()->addWidget(m_copy);
    row()->addWidget(m_close);
    connect(m_rowButton, &QPushButton::clicked, this, [this] {
        if (m_row)
            Q_EMIT rowWanted(m_row->table, m_row->row.key);
    });
    connect(m_copy, &QToolButton::clicked, this, &ValueBar::copyWanted);
    connect(m_close, &QToolButton::clicked, this, &ValueBar::closeWanted);
    showWords();
}

void ValueBar::showKey(const QByteArray &key)
{
    m_name->setText(items::shownKey(key));
}

void ValueBar::showState(const std::optional<repository::KeyState> &state)
{
    m_state = state;
    showWords();
}

void ValueBar::showFacts(const std::optional<redis::KeyFacts> &facts)
{
    m_keyFacts = facts;
    showWords();
}

void ValueBar::showRow(const std::optional<repository::RowRef> &row)
{
    m_row = row;
    showWords();
}

void ValueBar::changeEvent(QEvent *event)
{
    PaneBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

void ValueBar::showWords()
{
    m_symbol->setVisible(m_state.has_value());
    m_word->setVisible(m_state.has_value());
    if (m_state) {
        const StateSign sign = signOf(*m_state);
        m_symbol->setSymbol(sign.symbol, sign.meaning);
        m_word->setText(sign.word);
    }
    m_facts->setText(m_keyFacts ? QStringLiteral("%1 · %2 · %3")
                                      .arg(typeWord(m_keyFacts->type), ttlText(m_keyFacts->ttlMs),
                                           keySizeText(m_keyFacts->type, m_keyFacts->size))
                                : QString());
    m_rowButton->setVisible(m_row.has_value());
    if (m_row) {
        QString title = rowTitle(m_row->table, m_row->row.key);
        if (m_row->rows > 1)
            title += QLatin1Char(' ') + tr("and %n more", nullptr, int(m_row->rows - 1));
        m_rowButton->setText(title);
        m_rowButton->setToolTip(tr("Go to the row that this key caches"));
    }
    m_copy->setHint(tr("Copy the value"));
    m_close->setHint(tr("Close the value"), QKeySequence(Qt::Key_Escape));
}

} // namespace selaras::ui
