// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capturedetail.h"

#include "ui/capture/capturetext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace selaras::ui {

CaptureDetail::CaptureDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("captureDetail"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setMinimumHeight(140);
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < int(m_parts.size()); ++i) {
        Part &part = m_parts.at(size_t(i));
        part = {new QLabel, new QLabel};
        QFont strong = part.title->font();
        strong.setWeight(QFont::DemiBold);
        part.title->setFont(strong);
        part.text->setTextFormat(Qt::PlainText);
        part.text->setWordWrap(true);
        part.text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        part.text->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
        const int row = 2 * (i / 2);
        part.title->setContentsMargins(0, row > 0 ? 8 : 0, 0, 0);
        grid->addWidget(part.title, row, i % 2);
        grid->addWidget(part.text, row + 1, i % 2);
        grid->setColumnStretch(i % 2, 1);
    }
    grid->setRowStretch(4, 1);
    setWidget(page);
    showWords();
}

void CaptureDetail::explain(const QVector<repository::CaptureState> &tables)
{
    m_tables = tables;
    showWords();
}

void CaptureDetail::showWords()
{
    const CaptureExplanation titles = explanationTitles();
    const CaptureExplanation texts = explainCapture(m_tables);
    const std::array both {std::pair(titles.adds, texts.adds), std::pair(titles.costs, texts.costs),
                           std::pair(titles.prisma, texts.prisma),
                           std::pair(titles.goes, texts.goes)};
    for (size_t i = 0; i < both.size(); ++i) {
        m_parts.at(i).title->setText(both.at(i).first);
        m_parts.at(i).text->setText(both.at(i).second);
        m_parts.at(i).text->setAccessibleName(both.at(i).first);
    }
}

void CaptureDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace selaras::ui
