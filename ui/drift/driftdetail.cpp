// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drift/driftdetail.h"

#include "models/items/keytext.h"
#include "ui/browse/verdictpane.h"
#include "ui/rowtitle.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace selaras::ui {

DriftDetail::DriftDetail(QWidget *parent)
    : QWidget(parent)
    , m_key(new ElidedLabel)
    , m_row(new QLabel)
    , m_goToRow(new QPushButton)
    , m_verdict(new VerdictPane)
{
    setObjectName(QStringLiteral("driftDetail"));
    setMinimumHeight(120);
    m_key->setFont(monospaceFont(m_key->font()));
    m_row->setForegroundRole(QPalette::PlaceholderText);
    m_row->setTextFormat(Qt::PlainText);
    m_goToRow->setObjectName(QStringLiteral("goToRow"));
    m_goToRow->setIcon(symbolIcon(Symbol::Go));
    connect(m_goToRow, &QPushButton::clicked, this, &DriftDetail::rowWanted);
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_key, 1);
    bar->row()->addWidget(m_row);
    bar->row()->addSpacing(8);
    bar->row()->addWidget(m_goToRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_verdict, 1);
    m_goToRow->setText(tr("&Go to row"));
    showFinding(nullptr);
}

void DriftDetail::showFinding(const repository::DriftFinding *finding)
{
    setVisible(finding != nullptr);
    if (!finding)
        return;
    m_key->setText(items::shownKey(finding->key.facts.name));
    m_row->setText(rowTitle(finding->key.table, finding->key.row));
    m_goToRow->setEnabled(finding->key.state != repository::KeyState::Orphan);
    m_verdict->showLink(finding->key);
}

void DriftDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_goToRow->setText(tr("&Go to row"));
}

} // namespace selaras::ui
