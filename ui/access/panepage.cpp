// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/panepage.h"

#include "ui/access/accesspane.h"

#include <QVBoxLayout>

namespace selaras::ui {

PanePage::PanePage(AccessPane *pane, Symbol symbol, QWidget *parent)
    : Page(pane->name(), symbol, parent)
    , m_pane(pane)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pane);
    connect(pane, &AccessPane::failed, this, &Page::failed);
    connect(pane, &AccessPane::succeeded, this, &Page::succeeded);
    connect(pane, &AccessPane::keyWanted, this, &Page::keyWanted);
    connect(pane, &AccessPane::rowWanted, this, &Page::rowWanted);
    connect(pane, &AccessPane::wanted, this, &Page::wanted);
    connect(pane, &AccessPane::countChanged, this, &PanePage::setBadge);
}

QString PanePage::word() const
{
    return m_pane->word();
}

} // namespace selaras::ui
