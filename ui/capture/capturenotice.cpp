// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capturenotice.h"

#include "ui/capture/capturetext.h"
#include "ui/errortext.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/symbollabel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace selaras::ui {

CaptureNotice::CaptureNotice(const workspace::WorkspaceFile &file, QWidget *parent)
    : PaneBar(Edge::Bottom, parent)
    , m_file(file)
    , m_symbol(new SymbolLabel)
    , m_text(new MeaningLabel)
    , m_copy(new QPushButton)
{
    setObjectName(QStringLiteral("captureNotice"));
    m_text->setObjectName(QStringLiteral("captureNoticeText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(QStringLiteral("copyWatchCommand"));
    m_copy->setIcon(symbolIcon(Symbol::Copy));
    connect(m_copy, &QPushButton::clicked, this, &CaptureNotice::copyCommand);
    row()->addWidget(m_symbol);
    row()->addWidget(m_text, 1);
    row()->addWidget(m_copy);
    showNotice();
}

void CaptureNotice::show(const workspace::CaptureOverview &overview,
                         const std::optional<Error> &failure)
{
    m_overview = overview;
    m_failure = failure;
    showNotice();
}

std::optional<CaptureNotice::Notice> CaptureNotice::notice() const
{
    const repository::CaptureStatus &status = m_overview.status;
    if (m_failure)
        return Notice {Symbol::Error, Meaning::Error, errorText(*m_failure)};
    if (status.isOn() && !status.isOurs)
        return Notice {Symbol::Warning, Meaning::Warning,
                       tr("The changes are captured for another workspace: %1. Open that one, or "
                          "switch capture off here.")
                           .arg(status.serves)};
    if (status.isOn() && !m_overview.isFollowed)
        return Notice {Symbol::Warning, Meaning::Warning,
                       tr("Nobody delivers what is logged: no watch runs for this workspace. Start "
                          "one in a terminal, or as a service (see the README): %1")
                           .arg(watchCommand(m_file.path)),
                       true};
    if (m_file.readOnly)
        return Notice {Symbol::Lock, Meaning::Quiet,
                       tr("This workspace is read-only: capture is shown here, and cannot be "
                          "switched.")};
    return std::nullopt;
}

void CaptureNotice::showNotice()
{
    const auto what = notice();
    setVisible(what.has_value());
    m_copy->setText(tr("Cop&y command"));
    if (!what)
        return;
    m_symbol->setSymbol(what->symbol, what->meaning);
    m_text->setText(what->text);
    m_copy->setVisible(what->offersCommand);
}

void CaptureNotice::copyCommand() const
{
    QApplication::clipboard()->setText(watchCommand(m_file.path));
}

void CaptureNotice::changeEvent(QEvent *event)
{
    PaneBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNotice();
}

} // namespace selaras::ui
