// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/desktopnotice.h"

#include "ui/alerts/alerttext.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QWidget>

namespace selaras::ui {

DesktopNotice::DesktopNotice(QString workspace, QWidget *window)
    : QObject(window)
    , m_workspace(std::move(workspace))
    , m_window(window)
    , m_tray(programIcon())
{
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        m_window->window()->raise();
        m_window->window()->activateWindow();
    });
    connect(qApp, &QGuiApplication::applicationStateChanged, &m_tray,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    m_tray.hide();
            });
}

void DesktopNotice::notify(const insight::Firing &firing)
{
    if (m_window->isActiveWindow() || !QSystemTrayIcon::isSystemTrayAvailable()
        || !QSystemTrayIcon::supportsMessages())
        return;
    m_tray.show();
    m_tray.showMessage(m_workspace + QStringLiteral(": ") + alertWord(firing.alert),
                       alertReason(firing), QSystemTrayIcon::Warning);
}

} // namespace selaras::ui
