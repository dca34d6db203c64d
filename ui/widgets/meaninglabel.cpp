// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meaninglabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace selaras::ui {

MeaningLabel::MeaningLabel(Meaning meaning, QWidget *parent)
    : QLabel(parent)
    , m_meaning(meaning)
{
    setTextFormat(Qt::PlainText);
    tint();
}

void MeaningLabel::setMeaning(Meaning meaning)
{
    m_meaning = meaning;
    tint();
}

void MeaningLabel::setElided()
{
    m_isElided = true;
}

bool MeaningLabel::isCut() const
{
    return m_isElided && fontMetrics().horizontalAdvance(text()) > width();
}

bool MeaningLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

QSize MeaningLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_isElided ? QSize(0, whole.height()) : whole;
}

void MeaningLabel::paintEvent(QPaintEvent *event)
{
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), alignment(),
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void MeaningLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void MeaningLabel::tint()
{
    QPalette own;
    own.setColor(QPalette::WindowText, meaningColor(m_meaning, QGuiApplication::palette()));
    setPalette(own);
}

} // namespace selaras::ui
