// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulematches.h"

#include "models/items/keytext.h"
#include "ui/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/meaninglabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>

namespace selaras::ui {

namespace {

QListWidget *keyList(const QString &name)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setAlternatingRowColors(true);
    list->setUniformItemSizes(true);
    list->setTabKeyNavigation(false);
    list->setFont(monospaceFont(list->font()));
    return list;
}

} // namespace

RuleMatchesView::RuleMatchesView(QWidget *parent)
    : QWidget(parent)
    , m_warnings(new MeaningLabel(Meaning::Warning))
    , m_takes(new QLabel)
    , m_leaves(new QLabel)
    , m_taken(keyList(QStringLiteral("ruleTaken")))
    , m_left(keyList(QStringLiteral("ruleLeft")))
{
    m_warnings->setObjectName(QStringLiteral("ruleWarnings"));
    m_warnings->setWordWrap(true);
    m_warnings->hide();
    for (QLabel *label : {static_cast<QLabel *>(m_warnings), m_takes, m_leaves})
        label->setContentsMargins(8, 6, 8, 6);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(1);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_warnings, 0, 0, 1, 2);
    layout->addWidget(m_takes, 1, 0);
    layout->addWidget(m_leaves, 1, 1);
    layout->addWidget(m_taken, 2, 0);
    layout->addWidget(m_left, 2, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
    for (QListWidget *list : {m_taken, m_left}) {
        connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
            Q_EMIT keyWanted(item->data(Qt::UserRole).toByteArray());
        });
    }
    retranslate();
}

void RuleMatchesView::show(const std::optional<mapping::RuleMatches> &matches,
                           const QStringList &warnings)
{
    m_matches = matches;
    m_warnings->setVisible(!warnings.isEmpty());
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    fill(*m_taken, matches ? matches->samples : QByteArrayList());
    fill(*m_left, matches ? matches->missed : QByteArrayList());
    retranslate();
}

void RuleMatchesView::fill(QListWidget &list, const QByteArrayList &keys)
{
    list.clear();
    for (const QByteArray &key : keys) {
        auto *item = new QListWidgetItem(items::shownKey(key), &list);
        item->setData(Qt::UserRole, key);
    }
}

void RuleMatchesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RuleMatchesView::retranslate()
{
    m_takes->setText(m_matches ? tr("%n keys match", nullptr, int(m_matches->matches))
                               : tr("Matching keys"));
    m_leaves->setText(
        m_matches ? tr("%n keys begin alike and match no rule", nullptr, int(m_matches->misses))
                  : tr("Keys that do not match"));
    m_taken->setAccessibleName(m_takes->text());
    m_left->setAccessibleName(m_leaves->text());
    m_taken->setToolTip(tr("Some of them; Enter shows a key on Browse."));
    m_left->setToolTip(m_taken->toolTip());
    m_warnings->setAccessibleName(tr("Warnings about the rule"));
}

} // namespace selaras::ui
