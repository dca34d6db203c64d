// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/applications.h"
#include "models/workspace/desk.h"
#include "models/workspace/envimport.h"

#include <QFuture>

namespace selaras::ui {

// How the window comes by a workspace. Called on the GUI thread; the work is done elsewhere.
class WorkspaceOpener {
public:
    // A password that was typed, and whether the keychain may keep it once it has worked.
    struct Password {
        QString text;
        bool remember = false;
    };

    WorkspaceOpener() = default;
    WorkspaceOpener(const WorkspaceOpener &) = delete;
    WorkspaceOpener &operator=(const WorkspaceOpener &) = delete;
    virtual ~WorkspaceOpener() = default;

    // Without a password, the one of the environment or of the keychain is used, where there is
    // one. Errors are those of loadWorkspace() and prepareAccess().
    virtual QFuture<Result<workspace::Access>> open(const QString &path,
                                                    const std::optional<Password> &password) = 0;

    // Reads an .env; nothing is written. Errors are those of importEnv().
    virtual QFuture<Result<workspace::EnvImport>> readEnv(const QString &path) = 0;
    // Writes what was imported as a workspace file at `path`, its password to the keychain.
    virtual QFuture<Result<QString>> create(const workspace::EnvImport &import,
                                            const QString &path) = 0;
    [[nodiscard]] virtual QVector<workspace::Application> applications() const = 0;

    // Starts the demo, which lives as long as the opener, and gives its workspace file.
    virtual QFuture<Result<QString>> startDemo() = 0;
};

} // namespace selaras::ui
