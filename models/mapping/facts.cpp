// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/facts.h"

#include <QHash>

namespace selaras::mapping {

namespace {

struct Words {
    const char *member;
    const char *usual; // divided by blanks
};

Words wordsOf(Fact fact)
{
    switch (fact) {
    case Fact::User:
        return {"user",
                "userId user_id uid user.id passport.user _auth_user_id _user_id user sub id_user "
                "idPengguna account "
                // Laravel's, by the SHA-1 of Illuminate\\Auth\\SessionGuard
                "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d "
                // Spring Session's
                "org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_"
                "NAME "
                "SPRING_SECURITY_CONTEXT.authentication.principal.username"};
    case Fact::Tenant:
        return {"tenant",
                "tenantId tenant_id tenant sppgId sppg_id schoolId school_id orgId org_id "
                "organizationId companyId"};
    case Fact::Role:
        return {"role", "role userRole user_role user.role roles userType"};
    case Fact::Login:
        return {"login", "email user.email username user.username login userName identifier"};
    case Fact::Name:
        return {"name", "name user.name fullName full_name displayName nama"};
    case Fact::Ip:
        return {"ip", "ip ipAddress ip_address remoteAddress clientIp lastIp"};
    case Fact::UserAgent:
        return {"userAgent", "userAgent user_agent ua agent"};
    case Fact::Created:
        return {
            "created",
            "createdAt created_at lockedAt locked_at acquiredAt acquired_at revokedAt revoked_at "
            "loginAt login_at creationTime created startedAt "
            "iat timestamp"};
    case Fact::Activity:
        return {"activity",
                "lastActivity last_activity lastActivityAt lastAccessedTime "
                "lastAccessed last_seen lastSeen lastSeenAt updatedAt"};
    case Fact::Expires:
        return {"expires",
                "expiresAt expires_at expires expiry exp cookie.expires lockedUntil "
                "locked_until unlockAt until"};
    case Fact::Permissions:
        return {"permissions", "permissions user.permissions scopes scope abilities"};
    case Fact::Count:
        return {"count",
                "attempts count failed_attempts failedAttempts points consumedPoints "
                "totalHits hits"};
    case Fact::Reason:
        return {"reason", "reason message cause"};
    case Fact::Event:
        return {"event", "event action type eventType event_type activity name"};
    case Fact::Time:
        return {"time", "timestamp time createdAt created_at at date ts"};
    case Fact::Detail:
        return {"detail", "details detail metadata meta data description message"};
    case Fact::Holder:
        return {"holder", "holder owner token value lockedBy by"};
    }
    return {"", ""};
}

} // namespace

QLatin1String factMember(Fact fact)
{
    return QLatin1String(wordsOf(fact).member);
}

QStringList usualNames(Fact fact)
{
    static const QHash<Fact, QStringList> all = [] {
        QHash<Fact, QStringList> names;
        for (int fact = 0; fact <= int(Fact::Holder); ++fact)
            names.insert(Fact(fact),
                         QString::fromLatin1(wordsOf(Fact(fact)).usual).split(QLatin1Char(' ')));
        return names;
    }();
    return all.value(fact);
}

FactNames parseFacts(const JsonPlace &section, std::initializer_list<Fact> facts)
{
    FactNames names;
    for (const Fact fact : facts) {
        const JsonPlace place = section.member(factMember(fact));
        if (place.exists())
            names.insert(fact, place.text());
    }
    return names;
}

} // namespace selaras::mapping
