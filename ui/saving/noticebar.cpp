// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saving/noticebar.h"

#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/symbollabel.h"
#include "ui/widgets/toolbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace selaras::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : PaneBar(Edge::Top, parent)
    , m_symbol(new SymbolLabel)
    , m_text(new MeaningLabel)
    , m_action(new QPushButton)
    , m_close(new ToolButton(Symbol::Cancel, QStringLiteral("closeNotice")))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    row()->addWidget(m_symbol);
    row()->addWidget(m_text, 1);
    row()->addWidget(m_action);
    row()->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTaken);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void NoticeBar::notify(Symbol symbol, Meaning meaning, const QString &text, const QString &action)
{
    m_symbol->setSymbol(symbol, meaning);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    PaneBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticeBar::retranslate()
{
    m_close->setHint(tr("Close the message"));
}

} // namespace selaras::ui
