// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"

namespace selaras::ui {

// What is to be done on a server now and then, by the applications' own documents. When it was last
// done is kept in Setting::MaintenanceDone, a workspace.
struct MaintenanceTask {
    const char *id; // stays; never shown
    int everyDays;
};

const QVector<MaintenanceTask> &maintenanceTasks();
// "Look at the memory", and what to do.
QString maintenanceTitle(const MaintenanceTask &task);
QString maintenanceText(const MaintenanceTask &task);
// "every day", "every week", …
QString maintenancePace(const MaintenanceTask &task);

// Milliseconds since the epoch; 0 for never.
qint64 maintenanceDone(const Settings &settings, const QString &workspace,
                       const MaintenanceTask &task);
void setMaintenanceDone(Settings &settings, const QString &workspace, const MaintenanceTask &task,
                        qint64 ms);
bool isMaintenanceDue(const MaintenanceTask &task, qint64 doneMs, qint64 nowMs);

} // namespace selaras::ui
