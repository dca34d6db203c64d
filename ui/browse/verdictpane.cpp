// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/verdictpane.h"

#include "ui/browse/differencedelegate.h"
#include "ui/statewords.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace selaras::ui {

VerdictPane::VerdictPane(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_model(new items::DifferenceModel(this))
    , m_table(new QTableView)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sentence->setObjectName(QStringLiteral("verdict"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(10);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    showWords();
}

void VerdictPane::showLoading()
{
    m_loading = true;
    m_link.reset();
    showWords();
}

void VerdictPane::showLink(const std::optional<repository::LinkedKey> &link)
{
    m_loading = false;
    m_link = link;
    showWords();
}

void VerdictPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

void VerdictPane::showWords()
{
    QString sentence;
    if (m_link) {
        sentence = opaqueReason(m_link->comparison.reason);
        if (sentence.isEmpty())
            sentence = signOf(m_link->state).sentence;
    } else if (!m_loading) {
        sentence = tr("No rule of the profile maps this key.");
    }
    m_sentence->setText(sentence);
    m_model->setComparison(m_link ? m_link->comparison : mapping::Comparison());
    m_table->setAccessibleName(tr("Differences between the key and its row"));
    m_table->setVisible(m_model->rowCount() > 0);
}

} // namespace selaras::ui
