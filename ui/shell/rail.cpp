// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/railbutton.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace selaras::ui {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    m_layout->setContentsMargins(0, 6, 1, 6);
    m_layout->setSpacing(1);
    m_layout->addStretch(1);
}

void Rail::addGroup()
{
    auto *label = new QLabel;
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(QFont::DemiBold);
    label->setFont(small);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(16, 8, 8, 2);
    m_groups.append(label);
    m_layout->insertWidget(m_layout->count() - 1, label);
}

void Rail::addPage(const QString &name, Symbol symbol)
{
    auto *button = new RailButton(symbol);
    button->setObjectName(QStringLiteral("page.") + name);
    m_buttons->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    connect(button, &QAbstractButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
}

void Rail::setGroupWord(int group, const QString &word)
{
    m_groups.at(group)->setText(word);
}

void Rail::setPageWord(const QString &name, const QString &word)
{
    button(name)->setText(word);
    button(name)->setAccessibleName(word);
}

void Rail::setBadge(const QString &name, int count, Meaning meaning)
{
    button(name)->setBadge(count, meaning);
}

void Rail::setCurrent(const QString &name)
{
    button(name)->setChecked(true);
}

RailButton *Rail::button(const QString &name) const
{
    return findChild<RailButton *>(QStringLiteral("page.") + name);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    const qsizetype at = buttons.indexOf(m_buttons->checkedButton());
    const qsizetype next = at + (down ? 1 : -1);
    if ((down || event->key() == Qt::Key_Up) && next >= 0 && next < buttons.size()) {
        buttons.at(next)->setFocus();
        buttons.at(next)->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Rail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(width() - 1, 0, 1, height(), lineColor(palette()));
}

} // namespace selaras::ui
