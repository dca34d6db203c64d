// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laneopener.h"

#include "app/passwords.h"
#include "models/redis/connection.h"

#include <tuple>

namespace selaras::app {

LaneOpener::LaneOpener(SecretStore &secrets, Clock &clock, QString journalFolder,
                       Demo::Life demoLife, QString demoFolder)
    : m_secrets(secrets)
    , m_clock(clock)
    , m_journalFolder(std::move(journalFolder))
    , m_demoLife(demoLife)
    , m_demoFolder(std::move(demoFolder))
{
}

LaneOpener::~LaneOpener()
{
    m_lane.finish([this] { m_demo.reset(); });
}

QFuture<Result<workspace::Access>> LaneOpener::open(const QString &path,
                                                    const std::optional<Password> &password)
{
    return m_lane.run([this, path, password] { return openNow(path, password); });
}

QFuture<Result<workspace::EnvImport>> LaneOpener::readEnv(const QString &path)
{
    return m_lane.run([path] { return workspace::importEnv(path); });
}

QFuture<Result<QString>> LaneOpener::create(const workspace::EnvImport &import, const QString &path)
{
    return m_lane.run([this, import, path]() -> Result<QString> {
        if (auto saved = workspace::saveWorkspace(import.workspace, path); !saved)
            return fail(saved.error());
        // Where there is no keychain the window asks for the password when the server does.
        if (!import.redisPassword.isEmpty())
            std::ignore = m_secrets.write(secretName(import.workspace), import.redisPassword);
        return path;
    });
}

QVector<workspace::Application> LaneOpener::applications() const
{
    return workspace::builtInApplications();
}

QFuture<Result<QString>> LaneOpener::startDemo()
{
    return m_lane.run([this] { return startDemoNow(); });
}

Result<workspace::Access> LaneOpener::openNow(const QString &path,
                                              const std::optional<Password> &password)
{
    const auto file = workspace::loadWorkspace(path);
    if (!file)
        return fail(file.error());
    const QString secret =
        password ? acceptPassword(*file, *password) : findPassword(*file, m_secrets, m_clock);
    const bool isDemo = m_demo && m_demo->workspacePath() == file->path;
    return workspace::prepareAccess(*file, secret,
                                    isDemo ? m_demo->journalFolder() : m_journalFolder);
}

Result<QString> LaneOpener::startDemoNow()
{
    if (!m_demo) {
        auto folder = m_demoFolder.isEmpty() ? Demo::makeFolder() : Result<QString>(m_demoFolder);
        if (!folder)
            return folder;
        auto demo = Demo::start(*folder, m_clock, m_demoLife);
        if (!demo)
            return fail(demo.error());
        m_demo = std::move(*demo);
    }
    return m_demo->workspacePath();
}

// A password is kept only once it has worked.
QString LaneOpener::acceptPassword(const workspace::WorkspaceFile &file, const Password &password)
{
    if (password.remember) {
        redis::Endpoint endpoint = file.redis;
        endpoint.password = password.text;
        if (redis::Connection(endpoint, m_clock).open())
            std::ignore = m_secrets.write(secretName(file), password.text);
    }
    return password.text;
}

} // namespace selaras::app
