// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/workspace/live.h"
#include "ui/widgets/panebar.h"

class QLineEdit;
class QPushButton;

namespace selaras::ui {

class Prompter;

// A message to publish. Asks first in production; not in a read-only workspace at all.
class PublishBar : public PaneBar {
    Q_OBJECT

public:
    PublishBar(workspace::Live &live, const workspace::WorkspaceFile &file, Prompter &prompter,
               QWidget *parent = nullptr);

    // Unless one is typed already.
    void suggestChannel(const QByteArray &channel);

Q_SIGNALS:
    void failed(const selaras::Error &error);
    void succeeded(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void publish();
    void showState();
    void retranslate();

    workspace::Live &m_live;
    workspace::Environment m_environment;
    bool m_readOnly;
    Prompter &m_prompter;
    QLineEdit *m_channel;
    QLineEdit *m_payload;
    QPushButton *m_publish;
    bool m_publishing = false;
    QString m_suggested;
};

} // namespace selaras::ui
