// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/checks.h"

#include <algorithm>

namespace selaras::insight {

namespace {

bool isOneOf(const QByteArray &address, const QByteArrayList &known)
{
    const QByteArray plain = address.startsWith('-') ? address.mid(1) : address;
    return known.contains(plain);
}

// What the server listens on, by "bind": "* -::*", "127.0.0.1 ::1". None named means all.
bool listensToAll(const QByteArray &bind)
{
    const QByteArrayList addresses = bind.simplified().split(' ');
    return bind.trimmed().isEmpty()
        || std::any_of(addresses.begin(), addresses.end(), [](const QByteArray &address) {
               return isOneOf(address, {"*", "0.0.0.0", "::", "::*"});
           });
}

bool listensToLoopbackOnly(const QByteArray &bind)
{
    const QByteArrayList addresses = bind.simplified().split(' ');
    return !bind.trimmed().isEmpty()
        && std::all_of(addresses.begin(), addresses.end(), [](const QByteArray &address) {
               return isOneOf(address, {"::1", "localhost"}) || address.startsWith("127.")
                   || address.startsWith("-127.");
           });
}

struct Ports {
    qint64 plain = 0;
    qint64 tls = 0;
};

Ports portsOf(const Configuration &configuration)
{
    return {configuration.integer("port").value_or(0),
            configuration.integer("tls-port").value_or(0)};
}

// Without ACL LIST: by requirepass, else by how the connection was let in.
CheckResult passwordWithoutUsers(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::Password;
    const bool loggedInByPassword = facts.gavePassword && facts.username.isEmpty();
    const auto required = facts.configuration ? facts.configuration->text("requirepass")
                                              : std::optional<QByteArray>();
    if (loggedInByPassword || (required && !required->isEmpty()))
        return fine(point, word("set"));
    if (required || !facts.gavePassword)
        return finding(point, CheckReason::NoPassword, word("none"));
    return unknown(point, facts.users.error());
}

} // namespace

CheckResult checkPassword(const ServerFacts &facts)
{
    if (!facts.users)
        return passwordWithoutUsers(facts);
    QByteArrayList open;
    for (const AclUser &user : *facts.users) {
        if (user.isOn && user.needsNoPassword)
            open.append(user.name);
    }
    if (open.isEmpty())
        return fine(CheckPoint::Password, word("set"));
    return finding(CheckPoint::Password, CheckReason::NoPassword,
                   open == QByteArrayList {"default"} ? word("none") : text(open.join(", ")));
}

CheckResult checkExposure(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::Exposure;
    if (!facts.configuration)
        return unknown(point, facts.configuration.error());
    const Ports ports = portsOf(*facts.configuration);
    if (ports.plain == 0 && ports.tls == 0)
        return notApplicable(point, CheckReason::NoNetwork);
    const auto bind = facts.configuration->text("bind");
    if (!bind)
        return untold(point, "bind");
    const bool isProtected = facts.configuration->text("protected-mode") == "yes";
    if (listensToAll(*bind) && !isProtected)
        return finding(point, CheckReason::OpenToAll, text(*bind));
    return fine(point, text(*bind));
}

CheckResult checkTls(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::Tls;
    if (facts.transport == redis::Endpoint::Transport::Tcp && !facts.isLocal)
        return finding(point, CheckReason::PlainTextUsed, word("plain text"));
    if (!facts.configuration)
        return unknown(point, facts.configuration.error());
    const Ports ports = portsOf(*facts.configuration);
    if (ports.plain == 0)
        return ports.tls == 0 ? notApplicable(point, CheckReason::NoNetwork)
                              : fine(point, text("tls-port " + QByteArray::number(ports.tls)));
    if (listensToLoopbackOnly(facts.configuration->text("bind").value_or(QByteArray())))
        return notApplicable(point, CheckReason::NoNetwork);
    return advice(point, CheckReason::PlainTextOffered,
                  text("port " + QByteArray::number(ports.plain)));
}

CheckResult checkDangerousCommands(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::DangerousCommands;
    // Before Redis 6.0 there is one user, who may do everything that was not renamed.
    const bool hasUsers = facts.users || facts.users.error().code != ErrorCode::Unsupported;
    if (hasUsers && !facts.users)
        return unknown(point, facts.users.error());
    QByteArrayList allowed = facts.knownCommands.value_or(dangerousCommands());
    if (hasUsers) {
        const auto user = std::find_if(facts.users->begin(), facts.users->end(),
                                       [](const AclUser &one) { return one.name == "default"; });
        allowed.removeIf([&](const QByteArray &command) {
            return user == facts.users->end() || !user->isOn || !user->mayRun(command);
        });
    }
    if (allowed.isEmpty())
        return fine(point, word("none"));
    return advice(point, CheckReason::DangerousAllowed, text(allowed.join(", ")));
}

} // namespace selaras::insight
