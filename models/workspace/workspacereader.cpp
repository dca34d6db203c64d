// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/documentfile.h"
#include "models/mapping/jsonplace.h"
#include "models/mapping/thresholds.h"
#include "models/redis/sentinel.h"
#include "models/workspace/applications.h"
#include "models/workspace/workspacefile.h"

#include <QDir>
#include <QFileInfo>

#include <tuple>

namespace selaras::workspace {

namespace {

using mapping::JsonPlace;

constexpr int longestTimeoutMs = 600'000;
constexpr int longestGuardMs = 600'000;
constexpr int largestPool = 100'000;

JsonPlace member(const JsonPlace &place, const char *name)
{
    return place.member(QLatin1String(name));
}

QString absolute(const QDir &folder, const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(folder.absoluteFilePath(path));
}

QString defaultName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QLatin1String suffix(".selaras.json");
    return name.endsWith(suffix) && name.size() > suffix.size() ? name.chopped(suffix.size())
                                                                : name;
}

Environment readEnvironment(const JsonPlace &place)
{
    WorkspaceFile named;
    const QString text = place.text(named.environmentName());
    for (const Environment environment :
         {Environment::Development, Environment::Staging, Environment::Production}) {
        named.environment = environment;
        if (named.environmentName() == text)
            return environment;
    }
    place.reject(QStringLiteral("expected \"development\", \"staging\" or \"production\""));
    return Environment::Development;
}

void refusePassword(const JsonPlace &place)
{
    place.reject(QStringLiteral("a password does not belong into a file; remove it and use the "
                                "keychain or SELARAS_REDIS_PASSWORD"));
}

redis::Endpoint readUrl(const JsonPlace &place)
{
    auto endpoint = redis::parseEndpoint(place.text());
    if (!endpoint) {
        place.reject(endpoint.error().detail);
        return {};
    }
    if (!endpoint->password.isEmpty())
        refusePassword(place);
    return *endpoint;
}

redis::Endpoint::Tls readTls(const JsonPlace &place, const QDir &folder)
{
    place.expect(QJsonValue::Object);
    const auto path = [&](const char *name) {
        return absolute(folder, member(place, name).text(QString()));
    };
    return {path("ca"), path("certificate"), path("key")};
}

redis::Endpoint::Sentinel readSentinel(const JsonPlace &place)
{
    place.expect(QJsonValue::Object);
    redis::Endpoint::Sentinel sentinel;
    if (!place.exists())
        return sentinel;
    sentinel.master = member(place, "master").text();
    const auto nodes = member(place, "nodes").items();
    for (const JsonPlace &node : nodes) {
        sentinel.nodes.append(node.text());
        if (const auto read = redis::sentinelAt(sentinel.nodes.last()); !read)
            node.reject(read.error().detail);
    }
    if (nodes.isEmpty())
        member(place, "nodes").reject(QStringLiteral("expected at least one host:port"));
    return sentinel;
}

// A unix socket is always the same server's, and sentinels know nothing of a cluster.
void readTopology(const JsonPlace &place, redis::Endpoint &endpoint)
{
    endpoint.sentinel = readSentinel(member(place, "sentinel"));
    endpoint.cluster = member(place, "cluster").boolean(false);
    const bool hasSentinel = !endpoint.sentinel.nodes.isEmpty();
    if (hasSentinel && endpoint.transport == redis::Endpoint::Transport::UnixSocket)
        member(place, "sentinel").reject(QStringLiteral("needs a redis:// or rediss:// URL"));
    if (hasSentinel && endpoint.cluster)
        member(place, "cluster").reject(QStringLiteral("a cluster has no sentinels"));
}

redis::Endpoint readRedis(const JsonPlace &place, const QDir &folder)
{
    std::ignore = place.memberNames();
    redis::Endpoint endpoint = readUrl(member(place, "url"));
    if (member(place, "password").exists())
        refusePassword(member(place, "password"));
    if (const QString user = member(place, "username").text(QString()); !user.isEmpty())
        endpoint.username = user;
    endpoint.tls = readTls(member(place, "tls"), folder);
    endpoint.connectTimeoutMs =
        member(place, "connectTimeoutMs").integer(1, longestTimeoutMs, endpoint.connectTimeoutMs);
    endpoint.commandTimeoutMs =
        member(place, "commandTimeoutMs").integer(1, longestTimeoutMs, endpoint.commandTimeoutMs);
    readTopology(place, endpoint);
    return endpoint;
}

// The object without its members that are read here, and without those that are left empty by that.
QJsonObject unread(QJsonObject object, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        object.remove(QLatin1String(name));
    return object;
}

void keepUnread(QJsonObject &object, const char *name, const QJsonObject &rest)
{
    if (rest.isEmpty())
        object.remove(QLatin1String(name));
    else
        object.insert(QLatin1String(name), rest);
}

QJsonObject unknownMembers(const QJsonObject &root)
{
    const QLatin1String tls("tls");
    QJsonObject redis =
        unread(root.value(QLatin1String("redis")).toObject(),
               {"url", "username", "connectTimeoutMs", "commandTimeoutMs", "cluster", "poolSize"});
    keepUnread(redis, "tls", unread(redis.value(tls).toObject(), {"ca", "certificate", "key"}));
    keepUnread(redis, "sentinel",
               unread(redis.value(QLatin1String("sentinel")).toObject(), {"master", "nodes"}));
    QJsonObject unknown =
        unread(root, {"name", "environment", "readOnly", "guardWindowMs", "warm", "application"});
    keepUnread(unknown, "redis", redis);
    keepUnread(unknown, "database",
               unread(root.value(QLatin1String("database")).toObject(), {"path"}));
    return unknown;
}

} // namespace

Result<WorkspaceFile> loadWorkspace(const QString &path)
{
    const QFileInfo info(path);
    const auto json = mapping::readDocumentFile(path);
    if (!json)
        return fail(json.error());
    const auto root = JsonPlace::parse(*json, info.fileName(), ErrorCode::InvalidWorkspace);
    if (!root)
        return fail(root.error());

    const QDir folder = info.absoluteDir();
    WorkspaceFile file;
    file.path = info.absoluteFilePath();
    file.name = member(*root, "name").text(defaultName(path));
    file.environment = readEnvironment(member(*root, "environment"));
    file.readOnly = member(*root, "readOnly").boolean(false);
    file.guardWindowMs =
        member(*root, "guardWindowMs").integer(0, longestGuardMs, file.guardWindowMs);
    file.warm = member(*root, "warm").boolean(file.warm);
    const JsonPlace database = member(*root, "database");
    std::ignore = database.memberNames();
    file.databasePath = absolute(folder, member(database, "path").text());
    const JsonPlace redis = member(*root, "redis");
    file.redis = readRedis(redis, folder);
    file.redisUrl = member(redis, "url").text();
    if (const JsonPlace pool = member(redis, "poolSize"); pool.exists())
        file.poolSize = pool.integer(1, largestPool, 1);
    const QString application = member(*root, "application").text();
    file.application = isProfileFile(application) ? absolute(folder, application) : application;
    mapping::parseThresholds(member(*root, "thresholds"));
    file.unknown = unknownMembers(root->value().toObject());
    if (root->error())
        return fail(*root->error());
    return file;
}

} // namespace selaras::workspace
