// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meaninglabel.h"

#include <QEvent>
#include <QGuiApplication>

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
