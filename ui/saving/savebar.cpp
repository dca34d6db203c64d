// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saving/savebar.h"

#include "models/items/editstage.h"
#include "ui/errortext.h"
#include "ui/saving/saveflow.h"
#include "ui/saving/savetext.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/symbollabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace selaras::ui {

SaveBar::SaveBar(items::EditStage &stage, SaveFlow &flow, QWidget *parent)
    : PaneBar(Edge::Top, parent)
    , m_stage(stage)
    , m_flow(flow)
    , m_symbol(new SymbolLabel(Symbol::Edit, Meaning::Changed))
    , m_text(new MeaningLabel)
    , m_busy(new QProgressBar)
    , m_review(new QPushButton)
    , m_save(new QPushButton)
    , m_discard(new QPushButton)
{
    setObjectName(QStringLiteral("saveBar"));
    m_text->setObjectName(QStringLiteral("saveText"));
    m_review->setObjectName(QStringLiteral("review"));
    m_save->setObjectName(QStringLiteral("save"));
    m_discard->setObjectName(QStringLiteral("discard"));
    m_review->setIcon(symbolIcon(Symbol::Review));
    m_save->setIcon(symbolIcon(Symbol::Save));
    m_discard->setIcon(symbolIcon(Symbol::Discard));
    m_text->setWordWrap(true);
    m_busy->setRange(0, 0);
    m_busy->setFixedSize(90, 6);
    m_busy->setTextVisible(false);

    row()->addWidget(m_symbol);
    row()->addWidget(m_text, 1);
    row()->addWidget(m_busy);
    row()->addWidget(m_review);
    row()->addWidget(m_save);
    row()->addWidget(m_discard);

    connect(m_review, &QPushButton::clicked, this, &SaveBar::reviewWanted);
    connect(m_save, &QPushButton::clicked, &m_flow, &SaveFlow::save);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardWanted);
    connect(&m_stage, &items::EditStage::changed, this, &SaveBar::showState);
    connect(&m_flow, &SaveFlow::previewChanged, this, &SaveBar::showState);
    connect(&m_flow, &SaveFlow::savingChanged, this, &SaveBar::showState);
    retranslate();
}

void SaveBar::changeEvent(QEvent *event)
{
    PaneBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SaveBar::showState()
{
    setVisible(!m_stage.isEmpty());
    QString text = stagedText(m_stage.count(), int(m_stage.tables().size()), m_flow.preview());
    Meaning meaning = Meaning::Plain;
    if (m_flow.previewError()) {
        text += QStringLiteral(". ") + errorText(*m_flow.previewError());
        meaning = Meaning::Error;
    } else if (m_flow.preview() && m_flow.preview()->keysUnknownBecause) {
        text +=
            QStringLiteral(". ") + tr("Redis is away: they will be removed as soon as it is back.");
        meaning = Meaning::Pending;
    } else if (m_flow.preview() && !m_flow.preview()->conflicts.isEmpty()) {
        meaning = Meaning::Stale;
    }
    m_text->setText(text);
    m_text->setMeaning(meaning);
    m_symbol->setSymbol(meaning == Meaning::Plain ? Symbol::Edit : Symbol::Warning,
                        meaning == Meaning::Plain ? Meaning::Changed : meaning);
    const bool idle = !m_flow.isSaving();
    m_busy->setVisible(!idle);
    m_review->setEnabled(idle);
    m_save->setEnabled(idle);
    m_discard->setEnabled(idle);
}

void SaveBar::retranslate()
{
    m_review->setText(tr("&Review"));
    m_save->setText(tr("Sa&ve"));
    m_discard->setText(tr("&Discard"));
    m_busy->setAccessibleName(tr("Saving…"));
    showState();
}

} // namespace selaras::ui
