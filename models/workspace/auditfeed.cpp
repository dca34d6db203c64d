// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/auditfeed.h"

namespace selaras::workspace {

using security::AuditChange;
using security::AuditLog;
using security::AuditPeople;

// What is known by now; used on the lane only.
struct AuditFeed::Reading {
    std::unique_ptr<security::AuditReader> reader;
    std::shared_ptr<const AuditPeople> people = std::make_shared<const AuditPeople>();
    QSet<quint32> lookedUp; // users, by their places in the log

    void lookUp(sqlite::Database &database, const std::optional<mapping::Users> &users,
                const AuditChange &change);
    QStringList newUsers(const AuditChange &change);
};

QStringList AuditFeed::Reading::newUsers(const AuditChange &change)
{
    const AuditLog &log = *change.log;
    if (change.isAnew)
        lookedUp.clear();
    QStringList users;
    const auto note = [&](AuditLog::Serial serial) {
        const quint32 user = log.isGone(serial) ? 0 : log.record(serial).user;
        if (user == 0 || lookedUp.contains(user))
            return;
        lookedUp.insert(user);
        users.append(log.text(user));
    };
    if (change.isAnew) {
        for (AuditLog::Serial serial = 0; serial < log.end(); ++serial)
            note(serial);
    }
    std::for_each(change.added.begin(), change.added.end(), note);
    return users;
}

void AuditFeed::Reading::lookUp(sqlite::Database &database,
                                const std::optional<mapping::Users> &users,
                                const AuditChange &change)
{
    const QStringList wanted = newUsers(change);
    if (!users || wanted.isEmpty())
        return;
    const auto found = security::lookUpUsers(database, *users, wanted);
    if (!found || found->isEmpty())
        return;
    auto all = std::make_shared<AuditPeople>(*people);
    all->insert(*found);
    people = all;
}

AuditFeed::AuditFeed(const Access &access, Clock &clock)
    : m_layouts(access.layouts)
    , m_reading(std::make_shared<Reading>())
    , m_lane(QStringLiteral("audit"), m_closing, [access, &clock, closing = m_closing] {
        return ReadDesk::open(access, clock, closing);
    })
{
}

AuditFeed::~AuditFeed()
{
    m_closing->store(true);
}

QFuture<Result<AuditLook>> AuditFeed::load()
{
    return m_lane.run([reading = m_reading, layouts = m_layouts](
                          ReadDesk &desk, Progress &progress) -> Result<AuditLook> {
        if (!reading->reader)
            reading->reader =
                std::make_unique<security::AuditReader>(desk.redis(), layouts->auditTrails);
        auto change = reading->reader->load(progress);
        if (!change)
            return fail(change.error());
        reading->lookUp(desk.database(), layouts->users, *change);
        return AuditLook {std::move(*change), reading->people};
    });
}

QFuture<Result<AuditLook>> AuditFeed::follow()
{
    return m_lane.run([reading = m_reading, layouts = m_layouts](
                          ReadDesk &desk, Progress &progress) -> Result<AuditLook> {
        if (!reading->reader)
            return fail(ErrorCode::InvalidArgument, QStringLiteral("nothing was loaded"));
        auto change = reading->reader->follow(progress);
        if (!change)
            return fail(change.error());
        reading->lookUp(desk.database(), layouts->users, *change);
        return AuditLook {std::move(*change), reading->people};
    });
}

} // namespace selaras::workspace
