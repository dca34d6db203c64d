// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace selaras::ui {

struct Actions;
class RecentWorkspaces;

// The menu bar of a window.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMainWindow &window, Actions &actions, RecentWorkspaces &recent, Context context);

    void retranslate();
    // The ways to the pages of an opened workspace; they go when their actions do.
    void showPages(const QList<QAction *> &pages);

Q_SIGNALS:
    void recentWanted(const QString &path);

private:
    void fillRecent();
    void fillLanguages();
    void fillThemes();

    Actions &m_actions;
    RecentWorkspaces &m_recentWorkspaces;
    Context m_context;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_theme;
    QMenu *m_go;
    QAction *m_places; // the pages stand above it
    QMenu *m_help;
    QActionGroup *m_themes;
};

} // namespace selaras::ui
