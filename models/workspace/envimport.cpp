// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/envimport.h"

#include "models/mapping/documentfile.h"
#include "models/workspace/dotenv.h"

#include <QDir>
#include <QFileInfo>
#include <QUtf8StringView>

#include <limits>

namespace selaras::workspace {

namespace {

constexpr int longestTimeoutMs = 600'000;
constexpr int largestPool = 100'000;

// Reads the variables of one file. What is wrong is an Error that names the variable and never its
// value, which may hold a password.
class EnvReader {
public:
    EnvReader(const QFileInfo &file, QMap<QString, QString> variables)
        : m_file(file)
        , m_variables(std::move(variables))
    {
    }

    Result<EnvImport> read() const
    {
        EnvImport import;
        import.workspace.name = m_file.absoluteDir().dirName();
        import.workspace.environment = environment();
        if (auto done = readDatabase(import.workspace); !done)
            return fail(done.error());
        if (auto done = variable("REDIS_URL").isEmpty() ? readParts(import) : readUrl(import);
            !done)
            return fail(done.error());
        if (auto done = readTimeouts(import.workspace.redis); !done)
            return fail(done.error());
        const auto pool = number("REDIS_POOL_SIZE", 0, 1, largestPool);
        if (!pool)
            return fail(pool.error());
        import.workspace.poolSize = *pool;
        return import;
    }

private:
    [[nodiscard]] QString variable(const char *name) const
    {
        return m_variables.value(QLatin1String(name));
    }

    [[nodiscard]] auto wrong(const char *name, const QString &detail) const
    {
        return fail(ErrorCode::InvalidWorkspace, detail,
                    QStringLiteral("%1: %2").arg(m_file.fileName(), QLatin1String(name)));
    }

    [[nodiscard]] Environment environment() const
    {
        const QString name = variable("NODE_ENV").toLower();
        return name == QLatin1String("production") ? Environment::Production
            : name == QLatin1String("staging")     ? Environment::Staging
                                                   : Environment::Development;
    }

    Result<void> readDatabase(WorkspaceFile &workspace) const
    {
        QString path = variable("DATABASE_URL");
        if (path.isEmpty())
            return wrong("DATABASE_URL", QStringLiteral("missing"));
        const QLatin1String scheme("file:");
        if (!path.startsWith(scheme) || path.contains(QLatin1String("${")))
            return wrong("DATABASE_URL", QStringLiteral("expected file: and a path"));
        path = path.mid(scheme.size()).section(QLatin1Char('?'), 0, 0);
        if (path.startsWith(QLatin1String("///")))
            path.remove(0, 2);
        if (path.isEmpty())
            return wrong("DATABASE_URL", QStringLiteral("expected a path after file:"));
        workspace.databasePath = databasePath(path);
        return {};
    }

    // Prisma takes the path from the folder of its schema, other readers from the .env's.
    [[nodiscard]] QString databasePath(const QString &path) const
    {
        const QDir folder = m_file.absoluteDir();
        const QString beside = QDir::cleanPath(folder.absoluteFilePath(path));
        const QString below =
            QDir::cleanPath(QDir(folder.filePath(QStringLiteral("prisma"))).absoluteFilePath(path));
        return !QFileInfo(beside).isFile() && QFileInfo(below).isFile() ? below : beside;
    }

    Result<void> readUrl(EnvImport &import) const
    {
        const QString url = variable("REDIS_URL");
        const auto endpoint = redis::parseEndpoint(url);
        if (!endpoint || url.contains(QLatin1String("${")))
            return wrong("REDIS_URL",
                         endpoint ? QStringLiteral("refers to another variable")
                                  : endpoint.error().detail);
        import.redisPassword =
            endpoint->password.isEmpty() ? variable("REDIS_PASSWORD") : endpoint->password;
        return setUrl(import.workspace, withoutPassword(url), "REDIS_URL");
    }

    // As parseEndpoint() reads it: the user ends at the first colon, the password at the last @.
    static QString withoutPassword(const QString &url)
    {
        const qsizetype start = url.indexOf(QLatin1String("://")) + 3;
        const qsizetype at = url.lastIndexOf(QLatin1Char('@'));
        const qsizetype colon = url.indexOf(QLatin1Char(':'), start);
        if (url.startsWith(QLatin1String("unix"), Qt::CaseInsensitive) || colon < 0 || colon > at)
            return url;
        return url.left(colon) + url.mid(colon == start ? at + 1 : at);
    }

    Result<void> readParts(EnvImport &import) const
    {
        QString host = variable("REDIS_HOST");
        if (host.isEmpty())
            return wrong("REDIS_URL", QStringLiteral("missing, and so is REDIS_HOST"));
        const auto port = number("REDIS_PORT", 6379, 1, 65535);
        const auto database = number("REDIS_DB", 0, 0, std::numeric_limits<int>::max());
        if (!port || !database)
            return fail(port ? database.error() : port.error());
        if (host.contains(QLatin1Char(':')) && !host.startsWith(QLatin1Char('[')))
            host = QStringLiteral("[%1]").arg(host);
        import.redisPassword = variable("REDIS_PASSWORD");
        const QString url = QStringLiteral("redis://%1:%2/%3")
                                .arg(host, QString::number(*port), QString::number(*database));
        return setUrl(import.workspace, url, "REDIS_HOST");
    }

    Result<void> readTimeouts(redis::Endpoint &endpoint) const
    {
        const auto connecting =
            number("REDIS_CONNECTION_TIMEOUT", endpoint.connectTimeoutMs, 1, longestTimeoutMs);
        const auto command =
            number("REDIS_COMMAND_TIMEOUT", endpoint.commandTimeoutMs, 1, longestTimeoutMs);
        if (!connecting || !command)
            return fail(connecting ? command.error() : connecting.error());
        endpoint.connectTimeoutMs = *connecting;
        endpoint.commandTimeoutMs = *command;
        return {};
    }

    Result<int> number(const char *name, int fallback, int least, int most) const
    {
        const QString text = variable(name);
        if (text.isEmpty())
            return fallback;
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            return wrong(name,
                         QStringLiteral("expected a number from %1 to %2").arg(least).arg(most));
        return value;
    }

    Result<void> setUrl(WorkspaceFile &workspace, const QString &url, const char *name) const
    {
        auto endpoint = redis::parseEndpoint(url);
        if (!endpoint || !endpoint->password.isEmpty())
            return wrong(name,
                         endpoint ? QStringLiteral("host: missing or malformed")
                                  : endpoint.error().detail);
        workspace.redisUrl = url;
        workspace.redis = *endpoint;
        return {};
    }

    QFileInfo m_file;
    QMap<QString, QString> m_variables;
};

} // namespace

Result<EnvImport> importEnv(const QString &path)
{
    const QFileInfo file(path);
    auto content = mapping::readDocumentFile(path);
    if (!content)
        return fail(content.error());
    if (!QUtf8StringView(*content).isValidUtf8())
        return fail(ErrorCode::InvalidWorkspace, QStringLiteral("not UTF-8 text"), file.fileName());
    return EnvReader(file, parseDotenv(QString::fromUtf8(*content))).read();
}

} // namespace selaras::workspace
