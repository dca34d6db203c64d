// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/tenantboundary.h"
#include "models/security/layouts.h"
#include "models/sqlite/database.h"
#include "models/sqlite/dataversion.h"
#include "models/workspace/belonging.h"

#include <QSet>

#include <memory>

namespace selaras::workspace {

struct Access;

// Keeps to the chosen tenant what is shown and done of all that an application keeps in Redis. What
// belongs to nobody, or does not tell whose it is, is neither shown nor changed while one is
// chosen. The users of the tenant are read from the database when they are needed, and again when
// it has changed. Blocking; used on one thread.
class TenantKeeper {
public:
    explicit TenantKeeper(const Access &access);

    // Empty: everybody's. Nothing is to be chosen where the application has no tenants.
    void keepTo(const QString &tenant);
    [[nodiscard]] bool isOpen() const { return m_boundary.isOpen(); }
    [[nodiscard]] const mapping::TenantBoundary &boundary() const { return m_boundary; }

    // Whether it is the chosen tenant's: as its keys tell by their names, and its value; where
    // neither tells, as its user's row does. True of all where none is chosen. Fails as the
    // database does.
    Result<bool> owns(const Belonging &thing);
    // Fails, as mapping::otherTenant(), where one of them is not.
    Result<void> admit(const QVector<Belonging> &things);
    Result<void> admit(const Belonging &thing) { return admit(QVector<Belonging> {thing}); }

    // Takes away what is not the chosen tenant's; returns how many.
    template<class Thing, class... More>
    Result<qsizetype> keepOwn(QVector<Thing> &things, const More &...more)
    {
        if (isOpen())
            return 0;
        m_usersAreOfNow = false;
        QVector<Thing> own;
        for (const Thing &thing : std::as_const(things)) {
            const auto isOwn = judge(belongingOf(thing, more...));
            if (!isOwn)
                return fail(isOwn.error());
            if (*isOwn)
                own.append(thing);
        }
        const qsizetype leftOut = things.size() - own.size();
        things = std::move(own);
        return leftOut;
    }

private:
    Result<bool> judge(const Belonging &thing);
    Result<void> lookUpUsers();
    Result<QSet<QString>> usersOfChosen();

    QString m_databasePath;
    std::shared_ptr<const security::Layouts> m_layouts;
    mapping::TenantBoundary m_boundary;
    std::unique_ptr<sqlite::Database> m_database; // opened when it is needed
    std::optional<sqlite::DataVersion> m_version; // of m_users
    bool m_usersAreOfNow = false; // of the things that are looked at together
    QSet<QString> m_users; // of the chosen tenant: their keys, and what they sign in with
};

} // namespace selaras::workspace
