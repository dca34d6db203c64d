// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workspaceopener.h"

#include <QObject>

class QWidget;

namespace selaras::ui {

// The ways to a workspace: a file, an .env, the demo. Asks what is to be asked, and ends with an
// Access or an error. One at a time; a new one takes the place of the one before.
class Opening : public QObject {
    Q_OBJECT

public:
    Opening(const Context &context, QWidget *window);

    void chooseFile();
    void open(const QString &path);
    void openWithNewPassword(const QString &path);
    void importEnv();
    void startDemo();

Q_SIGNALS:
    void began(const QString &path);
    void opened(const QString &path, const selaras::workspace::Access &access);
    void failed(const QString &path, const selaras::Error &error);

private:
    void open(const QString &path, const std::optional<WorkspaceOpener::Password> &password);
    void askApplication(const workspace::EnvImport &import);
    void askPlace(const workspace::EnvImport &import);
    void create(const workspace::EnvImport &import, const QString &path);

    Context m_context;
    QWidget *m_window;
    int m_generation = 0;
};

} // namespace selaras::ui
