// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/durationbox.h"

#include "ui/formats.h"

#include <QEvent>

namespace selaras::ui {

DurationBox::DurationBox(const QVector<int> &seconds, QWidget *parent)
    : QComboBox(parent)
{
    for (const int one : seconds)
        addItem({}, one);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    retranslate();
}

void DurationBox::setSeconds(int seconds)
{
    int at = findData(seconds);
    if (at < 0) {
        addItem(ttlText(qint64(1000) * seconds), seconds);
        at = count() - 1;
    }
    setCurrentIndex(at);
}

void DurationBox::setEndlessWord(const QString &word)
{
    m_endless = word;
    retranslate();
}

void DurationBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DurationBox::retranslate()
{
    for (int i = 0; i < count(); ++i) {
        const qint64 seconds = itemData(i).toLongLong();
        setItemText(i, seconds == 0 ? m_endless : ttlText(1000 * seconds));
    }
}

} // namespace selaras::ui
