// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/context.h"
#include "ui/shell/actions.h"
#include "ui/shell/recentworkspaces.h"

#include <QMainWindow>

class QStackedWidget;

namespace selaras::workspace {
struct Access;
}

namespace selaras::ui {

class FootBar;
class HeadBar;
class Menus;
class Opening;
class WelcomePage;
class WorkspaceView;

// One window, which shows one workspace or the ways to one.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Opens it in place of the one that is shown, after asking about staged edits.
    void openWorkspace(const QString &path);
    void openDemo();
    void closeWorkspace();

    // Null while none is open.
    [[nodiscard]] WorkspaceView *workspace() const { return m_view; }
    [[nodiscard]] Actions &actions() { return m_actions; }
    [[nodiscard]] const Context &context() const { return m_context; }

Q_SIGNALS:
    void workspaceOpened();
    void workspaceClosed();
    void openingFailed(const selaras::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectOpening();
    void connectActions();
    void connectEditing();
    void showWorkspace(const QString &path, const workspace::Access &access);
    void showWelcome();
    void dropWorkspace();
    void followWorkspace();
    void followStage();
    // Calls `then` at once, or when the staged edits may be thrown away.
    void whenDiscardable(const std::function<void()> &then);
    void copy();
    void focusFilter();
    void showAbout();
    void retranslate();

    Context m_context;
    Actions m_actions;
    RecentWorkspaces m_recent;
    Opening *m_opening;
    Menus *m_menus;
    HeadBar *m_head;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    FootBar *m_foot;
    WorkspaceView *m_view = nullptr;
    QString m_path;
    bool m_closing = false;
};

} // namespace selaras::ui
