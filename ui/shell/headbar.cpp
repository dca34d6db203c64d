// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headbar.h"

#include "ui/shell/searchbox.h"
#include "ui/shell/tenantchooser.h"
#include "ui/statewords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace selaras::ui {

HeadBar::HeadBar(QWidget *parent)
    : PaneBar(Edge::Bottom, parent)
    , m_icon(new QLabel)
    , m_name(new ElidedLabel)
    , m_environment(new Pill)
    , m_readOnly(new Pill)
    , m_tenant(new TenantChooser)
    , m_search(new SearchBox)
{
    setObjectName(QStringLiteral("head"));
    m_name->setObjectName(QStringLiteral("workspaceName"));
    m_environment->setObjectName(QStringLiteral("environment"));
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_icon->setPixmap(programIcon().pixmap(QSize(22, 22), devicePixelRatioF()));
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_search->setMinimumWidth(320);
    m_search->setMaximumWidth(520);
    row()->setContentsMargins(12, 7, 12, 7);
    row()->setSpacing(8);
    row()->addWidget(m_icon);
    row()->addWidget(m_name);
    row()->addWidget(m_environment);
    row()->addWidget(m_readOnly);
    row()->addWidget(m_tenant);
    row()->addStretch(1);
    row()->addWidget(m_search, 4);
    row()->addStretch(1);
    showWorkspace({});
}

void HeadBar::showWorkspace(const std::optional<workspace::WorkspaceFile> &file)
{
    m_file = file;
    showWords();
}

void HeadBar::changeEvent(QEvent *event)
{
    PaneBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

void HeadBar::showWords()
{
    if (!m_file) {
        m_name->setText(QStringLiteral("Selaras"));
        m_environment->setWord({}, Meaning::Quiet);
        m_readOnly->setWord({}, Meaning::Quiet);
        return;
    }
    const StateSign sign = signOf(m_file->environment);
    m_name->setText(m_file->name);
    m_name->setToolTip(m_file->path);
    m_environment->setWord(sign.word, sign.meaning);
    m_environment->setToolTip(sign.sentence);
    m_readOnly->setWord(m_file->readOnly ? tr("read-only") : QString(), Meaning::Quiet);
}

} // namespace selaras::ui
