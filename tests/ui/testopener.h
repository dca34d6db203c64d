// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/lane.h"
#include "ui/workspaceopener.h"

namespace selaras::test {

// Opens workspace files on a lane, with a journal folder of the test's own and no keychain.
class TestOpener final : public ui::WorkspaceOpener {
public:
    explicit TestOpener(QString journalFolder)
        : m_journalFolder(std::move(journalFolder))
    {
    }

    QStringList passwords; // that were given

    QFuture<Result<workspace::Access>> open(const QString &path,
                                            const std::optional<Password> &password) override
    {
        if (password)
            passwords.append(password->text);
        return m_lane.run([path, secret = password ? password->text : QString(),
                           folder = m_journalFolder]() -> Result<workspace::Access> {
            const auto file = workspace::loadWorkspace(path);
            if (!file)
                return fail(file.error());
            return workspace::prepareAccess(*file, secret, folder);
        });
    }
    QFuture<Result<workspace::EnvImport>> readEnv(const QString &path) override
    {
        return m_lane.run([path] { return workspace::importEnv(path); });
    }
    QFuture<Result<QString>> create(const workspace::EnvImport &import,
                                    const QString &path) override
    {
        return m_lane.run([import, path]() -> Result<QString> {
            const auto saved = workspace::saveWorkspace(import.workspace, path);
            return saved ? Result<QString>(path) : fail(saved.error());
        });
    }
    [[nodiscard]] QVector<workspace::Application> applications() const override
    {
        return workspace::builtInApplications();
    }
    QFuture<Result<QString>> startDemo() override
    {
        return m_lane.run([]() -> Result<QString> { return fail(ErrorCode::Unsupported, {}, {}); });
    }

private:
    QString m_journalFolder;
    Lane m_lane {QStringLiteral("test opening")};
};

} // namespace selaras::test
