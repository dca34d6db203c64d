// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/publishbar.h"

#include "models/base/onfinished.h"
#include "ui/prompter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace selaras::ui {

PublishBar::PublishBar(workspace::Live &live, const workspace::WorkspaceFile &file,
                       Prompter &prompter, QWidget *parent)
    : PaneBar(Edge::Top, parent)
    , m_live(live)
    , m_environment(file.environment)
    , m_readOnly(file.readOnly)
    , m_prompter(prompter)
    , m_channel(new QLineEdit)
    , m_payload(new QLineEdit)
    , m_publish(new QPushButton)
{
    m_channel->setObjectName(QStringLiteral("publishChannel"));
    m_payload->setObjectName(QStringLiteral("publishPayload"));
    m_publish->setObjectName(QStringLiteral("publish"));
    row()->addWidget(m_channel, 1);
    row()->addWidget(m_payload, 3);
    row()->addWidget(m_publish);
    for (QLineEdit *edit : {m_channel, m_payload}) {
        connect(edit, &QLineEdit::textChanged, this, &PublishBar::showState);
        connect(edit, &QLineEdit::returnPressed, this, &PublishBar::ask);
    }
    connect(m_publish, &QPushButton::clicked, this, &PublishBar::ask);
    retranslate();
}

void PublishBar::suggestChannel(const QByteArray &channel)
{
    if (channel.isEmpty() || m_channel->text() != m_suggested)
        return;
    m_suggested = QString::fromUtf8(channel);
    m_channel->setText(m_suggested);
}

void PublishBar::ask()
{
    if (!m_publish->isEnabled())
        return;
    if (m_environment != workspace::Environment::Production) {
        publish();
        return;
    }
    m_prompter.confirm(this,
                       {tr("Publish to %1 in production?").arg(m_channel->text()),
                        tr("The application gets the message as if it had sent it itself. It "
                           "cannot be taken back."),
                        tr("&Publish"), true},
                       [this](bool yes) {
                           if (yes)
                               publish();
                       });
}

void PublishBar::publish()
{
    m_publishing = true;
    showState();
    const auto published = m_live.publish(m_channel->text().toUtf8(), m_payload->text().toUtf8());
    onFinished(published, this, [this](const Result<qint64> &receivers) {
        m_publishing = false;
        showState();
        if (receivers)
            Q_EMIT succeeded(tr("Published: %n subscribers got it.", nullptr, int(*receivers)));
        else
            Q_EMIT failed(receivers.error());
    });
}

void PublishBar::showState()
{
    m_channel->setEnabled(!m_readOnly);
    m_payload->setEnabled(!m_readOnly);
    m_publish->setEnabled(!m_readOnly && !m_publishing && !m_channel->text().isEmpty());
}

void PublishBar::changeEvent(QEvent *event)
{
    PaneBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PublishBar::retranslate()
{
    m_channel->setPlaceholderText(tr("Channel"));
    m_channel->setAccessibleName(tr("Channel to publish to"));
    m_payload->setPlaceholderText(
        m_readOnly ? tr("This workspace is read-only: nothing is published from here.")
                   : tr("Message"));
    m_payload->setAccessibleName(tr("Message to publish"));
    m_publish->setText(m_environment == workspace::Environment::Production ? tr("&Publish…")
                                                                           : tr("&Publish"));
    showState();
}

} // namespace selaras::ui
