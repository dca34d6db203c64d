// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QEvent>

namespace selaras::ui {

Page::Page(const QString &name, Symbol symbol, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_symbol(symbol)
{
    setObjectName(name + QStringLiteral("Page"));
}

void Page::setBadge(int count, Meaning meaning)
{
    if (m_badge == count && m_badgeMeaning == meaning)
        return;
    m_badge = count;
    m_badgeMeaning = meaning;
    Q_EMIT badgeChanged();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace selaras::ui
