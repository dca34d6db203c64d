// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"
#include "models/base/lane.h"
#include "models/base/secretstore.h"
#include "ui/workspaceopener.h"

#include <memory>

namespace selaras::app {

// Opens workspaces on a lane of its own, and keeps the demo. GUI thread; destroying it ends the
// demo.
class LaneOpener final : public ui::WorkspaceOpener {
public:
    // demoFolder is where the demo will be made; empty: in a new one.
    LaneOpener(SecretStore &secrets, Clock &clock, QString journalFolder, Demo::Life demoLife,
               QString demoFolder = {});
    ~LaneOpener() override;

    QFuture<Result<workspace::Access>> open(const QString &path,
                                            const std::optional<Password> &password) override;
    QFuture<Result<workspace::EnvImport>> readEnv(const QString &path) override;
    QFuture<Result<QString>> create(const workspace::EnvImport &import,
                                    const QString &path) override;
    [[nodiscard]] QVector<workspace::Application> applications() const override;
    QFuture<Result<QString>> startDemo() override;

private:
    Result<workspace::Access> openNow(const QString &path, const std::optional<Password> &password);
    Result<QString> startDemoNow();
    QString acceptPassword(const workspace::WorkspaceFile &file, const Password &password);

    SecretStore &m_secrets;
    Clock &m_clock;
    QString m_journalFolder;
    Demo::Life m_demoLife;
    QString m_demoFolder;
    std::unique_ptr<Demo> m_demo; // on the lane's thread only
    Lane m_lane {QStringLiteral("opening")};
};

} // namespace selaras::app
