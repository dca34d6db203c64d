// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/maintenance.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Maintenance)
};

constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

enum Task { Memory, SlowQueries, HitRates, BackupCopy, ExpiredKeys, Update };

Task taskOf(const MaintenanceTask &task)
{
    return Task(&task - maintenanceTasks().constData());
}

} // namespace

const QVector<MaintenanceTask> &maintenanceTasks()
{
    // In the order of the enum.
    static const QVector<MaintenanceTask> tasks {{"memory", 1},        {"slow-queries", 7},
                                                 {"hit-rates", 7},     {"backup-copy", 7},
                                                 {"expired-keys", 30}, {"update", 91}};
    return tasks;
}

QString maintenanceTitle(const MaintenanceTask &task)
{
    switch (taskOf(task)) {
    case Memory:
        return Words::tr("Look at the memory");
    case SlowQueries:
        return Words::tr("Look at slow commands");
    case HitRates:
        return Words::tr("Review the hit rates");
    case BackupCopy:
        return Words::tr("Copy a backup away");
    case ExpiredKeys:
        return Words::tr("Clean up old keys");
    case Update:
        break;
    }
    return Words::tr("Update Redis");
}

QString maintenanceText(const MaintenanceTask &task)
{
    switch (taskOf(task)) {
    case Memory:
        return Words::tr("Keep it below 80 % of the limit.");
    case SlowQueries:
        return Words::tr("Go through the slow log, by command and by rule.");
    case HitRates:
        return Words::tr("They should be above 80 %.");
    case BackupCopy:
        return Words::tr("Save a snapshot, and copy dump.rdb to another machine.");
    case ExpiredKeys:
        return Words::tr("Look for sessions and lockouts without a time to live.");
    case Update:
        break;
    }
    return Words::tr("Security fixes come a few times a year.");
}

QString maintenancePace(const MaintenanceTask &task)
{
    switch (task.everyDays) {
    case 1:
        return Words::tr("every day");
    case 7:
        return Words::tr("every week");
    case 30:
        return Words::tr("every month");
    default:
        return Words::tr("every three months");
    }
}

qint64 maintenanceDone(const Settings &settings, const QString &workspace,
                       const MaintenanceTask &task)
{
    return settings.value(Setting::MaintenanceDone, workspace)
        .toMap()
        .value(QLatin1String(task.id))
        .toLongLong();
}

void setMaintenanceDone(Settings &settings, const QString &workspace, const MaintenanceTask &task,
                        qint64 ms)
{
    QVariantMap done = settings.value(Setting::MaintenanceDone, workspace).toMap();
    done.insert(QLatin1String(task.id), ms);
    settings.setValue(Setting::MaintenanceDone, done, workspace);
}

bool isMaintenanceDue(const MaintenanceTask &task, qint64 doneMs, qint64 nowMs)
{
    return nowMs - doneMs > task.everyDays * dayMs;
}

} // namespace selaras::ui
