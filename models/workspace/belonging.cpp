// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/belonging.h"

namespace selaras::workspace {

namespace {

using mapping::Fact;
using mapping::factMember;

// "user:12" is about user 12, and "login:siti@example.org" about Siti; "ip:::1" is about no user 1.
QStringList usersIn(const QString &id)
{
    QStringList users {id};
    const QString what = id.section(QLatin1Char(':'), 0, 0);
    const QString who = id.section(QLatin1Char(':'), 1);
    const auto isNamed = [&what](Fact fact) {
        return what == factMember(fact)
            || mapping::usualNames(fact).contains(what, Qt::CaseInsensitive);
    };
    if (!who.isEmpty() && (isNamed(Fact::User) || isNamed(Fact::Login)))
        users.append(who);
    return users;
}

QStringList oneOf(const QString &user)
{
    return user.isEmpty() ? QStringList() : QStringList(user);
}

} // namespace

Belonging belongingOf(const security::Session &session)
{
    return {{session.key},
            session.tenant,
            oneOf(session.user.isEmpty() ? session.login : session.user)};
}

Belonging belongingOf(const security::IndexEntry &entry, const security::SessionLayouts &layouts)
{
    Belonging belonging {{entry.index, entry.session}};
    for (const mapping::Sessions &layout : layouts) {
        const auto match = layout.index ? layout.index->match(entry.index) : std::nullopt;
        if (!match)
            continue;
        belonging.tenant = match->values.value(QString(factMember(Fact::Tenant))).toString();
        belonging.users = oneOf(match->values.value(QString(factMember(Fact::User))).toString());
        break;
    }
    return belonging;
}

Belonging belongingOf(const security::Account &account)
{
    return {account.keys(), account.tenant,
            oneOf(account.user.isEmpty() ? account.id : account.user)};
}

Belonging belongingOf(const security::RateLimit &limit)
{
    return {{limit.key}, {}, usersIn(limit.id)};
}

Belonging belongingOf(const security::HeldLock &lock)
{
    return {{lock.key}, lock.tenant};
}

Belonging belongingOf(const security::RevokedToken &token)
{
    return {{token.key}, token.tenant, oneOf(token.user)};
}

} // namespace selaras::workspace
