// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/endpoint.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace selaras::redis {

namespace {

// What was given is never repeated: half a password may stand where a port should.
auto invalid(const char *what)
{
    return fail(ErrorCode::InvalidArgument, QString::fromLatin1(what));
}

Result<QString> decoded(const QString &text)
{
    static const QRegularExpression brokenEscape(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    if (text.contains(brokenEscape))
        return invalid("user, password or path: a percent sign must be written %25");
    return QUrl::fromPercentEncoding(text.toUtf8());
}

Result<void> readDatabase(const QString &text, Endpoint &endpoint)
{
    bool isNumber = false;
    endpoint.database = text.toInt(&isNumber);
    if (!isNumber || endpoint.database < 0)
        return invalid("database: not a number from 0");
    return {};
}

Result<void> readQuery(const QString &query, Endpoint &endpoint)
{
    const auto items = QUrlQuery(query).queryItems();
    for (const auto &[name, value] : items) {
        if (name != QLatin1String("db"))
            return invalid("query: only db=N is known");
        if (auto done = readDatabase(value, endpoint); !done)
            return done;
    }
    return {};
}

Result<void> readUser(const QString &text, Endpoint &endpoint)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const auto username = decoded(colon < 0 ? text : text.left(colon));
    const auto password = decoded(colon < 0 ? QString() : text.mid(colon + 1));
    if (!username || !password)
        return fail(username ? password.error() : username.error());
    endpoint.username = *username;
    endpoint.password = *password;
    return {};
}

Result<void> readHost(const QString &text, Endpoint &endpoint)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\\[([0-9A-Fa-f:.]+(?:%[^\\]]+)?)\\]|([^\\s:\\[\\]]+))(?::(.*))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return invalid("host: missing or malformed");
    endpoint.host = match.captured(1) + match.captured(2);
    if (match.capturedStart(3) < 0)
        return {};
    bool isNumber = false;
    endpoint.port = match.captured(3).toUShort(&isNumber);
    if (!isNumber || endpoint.port == 0)
        return invalid("port: not a number from 1 to 65535");
    return {};
}

Result<void> readNetwork(const QString &rest, Endpoint &endpoint)
{
    // The last @, so that an unescaped one in a password does no harm.
    const qsizetype at = rest.lastIndexOf(QLatin1Char('@'));
    if (at >= 0) {
        if (auto done = readUser(rest.left(at), endpoint); !done)
            return done;
    }
    static const QRegularExpression form(QStringLiteral("^([^/?]*)(?:/([^?]*))?(?:\\?(.*))?$"));
    const auto match = form.match(rest.mid(at + 1));
    if (!match.hasMatch())
        return invalid("host: missing or malformed");
    if (auto done = readHost(match.captured(1), endpoint); !done)
        return done;
    if (!match.captured(2).isEmpty()) {
        if (auto done = readDatabase(match.captured(2), endpoint); !done)
            return done;
    }
    return readQuery(match.captured(3), endpoint);
}

Result<void> readSocket(const QString &rest, Endpoint &endpoint)
{
    const qsizetype mark = rest.indexOf(QLatin1Char('?'));
    const auto path = decoded(mark < 0 ? rest : rest.left(mark));
    if (!path)
        return fail(path.error());
    if (!path->startsWith(QLatin1Char('/')))
        return invalid("path: a unix socket needs an absolute path, as in unix:///run/redis.sock");
    endpoint.socketPath = *path;
    return mark < 0 ? Result<void>() : readQuery(rest.mid(mark + 1), endpoint);
}

struct Scheme {
    QLatin1String prefix;
    Endpoint::Transport transport;
};

const std::array<Scheme, 3> schemes {{
    {QLatin1String("redis://"), Endpoint::Transport::Tcp},
    {QLatin1String("rediss://"), Endpoint::Transport::Tls},
    {QLatin1String("unix://"), Endpoint::Transport::UnixSocket},
}};

} // namespace

QString Endpoint::displayName() const
{
    if (!sentinel.nodes.isEmpty())
        return QStringLiteral("%1@%2/%3")
            .arg(sentinel.master, sentinel.nodes.first(), QString::number(database));
    if (transport == Transport::UnixSocket)
        return QStringLiteral("%1 db %2").arg(socketPath, QString::number(database));
    const QString name = host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host;
    return QStringLiteral("%1:%2/%3").arg(name, QString::number(port), QString::number(database));
}

Result<Endpoint> parseEndpoint(const QString &url)
{
    const QString text = url.trimmed();
    for (const Scheme &scheme : schemes) {
        if (!text.startsWith(scheme.prefix, Qt::CaseInsensitive))
            continue;
        Endpoint endpoint;
        endpoint.transport = scheme.transport;
        const QString rest = text.mid(scheme.prefix.size());
        const auto done = scheme.transport == Endpoint::Transport::UnixSocket
            ? readSocket(rest, endpoint)
            : readNetwork(rest, endpoint);
        if (!done)
            return fail(done.error());
        return endpoint;
    }
    return invalid("scheme: not redis://, rediss:// or unix://");
}

} // namespace selaras::redis
