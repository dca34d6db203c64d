// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/eventchooser.h"

#include "ui/formats.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QListWidget>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace selaras::ui {

namespace {

constexpr qsizetype mostEvents = 500; // in the list: the most frequent ones

} // namespace

EventChooser::EventChooser(QWidget *parent)
    : QToolButton(parent)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("auditEvents"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(symbolIcon(Symbol::Filter, Meaning::Quiet));
    setFocusPolicy(Qt::StrongFocus);
    m_list->setObjectName(QStringLiteral("auditEventList"));
    m_list->setMinimumSize(260, 300);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *menu = new QMenu(this);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(m_list);
    menu->addAction(action);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        fill();
        m_list->setFocus();
    });
    connect(m_list, &QListWidget::itemChanged, this, &EventChooser::take);
    retranslate();
}

// The list is made when it drops: there may be something new every second.
void EventChooser::setEvents(const QHash<QString, qint64> &counts)
{
    m_counts = counts;
}

void EventChooser::choose(const QSet<QString> &events)
{
    if (events == m_chosen)
        return;
    m_chosen = events;
    fill();
    retranslate();
    Q_EMIT chosenChanged();
}

// The most frequent first, but what is chosen before all others.
void EventChooser::fill()
{
    QStringList events = m_counts.keys();
    for (const QString &event : std::as_const(m_chosen)) {
        if (!m_counts.contains(event))
            events.append(event);
    }
    std::sort(events.begin(), events.end(), [this](const QString &a, const QString &b) {
        if (m_chosen.contains(a) != m_chosen.contains(b))
            return m_chosen.contains(a);
        const qint64 more = m_counts.value(a) - m_counts.value(b);
        return more != 0 ? more > 0 : a < b;
    });
    m_isFilling = true;
    m_list->clear();
    for (const QString &event : events.first(std::min(events.size(), mostEvents))) {
        const QString word = event.isEmpty() ? tr("(no event)") : event.left(100).simplified();
        auto *item = new QListWidgetItem(
            tr("%1   %2", "an event and how many").arg(word, numberText(m_counts.value(event))),
            m_list);
        item->setData(Qt::UserRole, event);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(event) ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
}

void EventChooser::take()
{
    if (m_isFilling)
        return;
    QSet<QString> chosen;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen.insert(m_list->item(i)->data(Qt::UserRole).toString());
    }
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    retranslate();
    Q_EMIT chosenChanged();
}

void EventChooser::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EventChooser::retranslate()
{
    const QString only =
        m_chosen.size() == 1 ? m_chosen.constBegin()->left(40).simplified() : QString();
    if (m_chosen.isEmpty())
        setText(tr("All events"));
    else if (!only.isEmpty())
        setText(only);
    else
        setText(tr("%n events", nullptr, int(m_chosen.size())));
    setAccessibleName(tr("Events: %1").arg(text()));
    setToolTip(tr("Choose the events that are shown"));
    m_list->setAccessibleName(tr("Events to show"));
}

} // namespace selaras::ui
