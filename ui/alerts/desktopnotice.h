// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/alert.h"

#include <QObject>
#include <QSystemTrayIcon>

namespace selaras::ui {

// Tells an alert by the desktop's notifications, where it has any, while nobody looks at the
// window. GUI thread.
class DesktopNotice : public QObject {
    Q_OBJECT

public:
    DesktopNotice(QString workspace, QWidget *window);

    void notify(const insight::Firing &firing);

private:
    QString m_workspace;
    QWidget *m_window;
    QSystemTrayIcon m_tray; // shown only while there is something to tell
};

} // namespace selaras::ui
