// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentworkspaces.h"

namespace selaras::ui {

namespace {

constexpr qsizetype mostPaths = 10;

} // namespace

RecentWorkspaces::RecentWorkspaces(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList RecentWorkspaces::paths() const
{
    return m_settings.value(Setting::RecentWorkspaces).toStringList();
}

void RecentWorkspaces::add(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    list.prepend(path);
    m_settings.setValue(Setting::RecentWorkspaces, QStringList(list.mid(0, mostPaths)));
    Q_EMIT changed();
}

void RecentWorkspaces::remove(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    m_settings.setValue(Setting::RecentWorkspaces, list);
    Q_EMIT changed();
}

} // namespace selaras::ui
