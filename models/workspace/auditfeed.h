// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/auditfilter.h"
#include "models/security/auditreader.h"
#include "models/workspace/desk.h"
#include "models/workspace/desklane.h"

namespace selaras::workspace {

// What a look at the audit trails brought, and whom they are about.
struct AuditLook {
    security::AuditChange change;
    std::shared_ptr<const security::AuditPeople> people; // the same as before where nobody is new
};

// The audit trails of a workspace, read and followed on a lane of its own, so that nobody waits for
// a million of entries. Destroying it breaks off whatever it does. Users that the table does not
// know, and a table that cannot be read, leave the entries without names.
class AuditFeed {
public:
    AuditFeed(const Access &access, Clock &clock);
    ~AuditFeed();
    AuditFeed(const AuditFeed &) = delete;
    AuditFeed &operator=(const AuditFeed &) = delete;

    // As AuditReader has them. Loading reports progress; both can be cancelled.
    QFuture<Result<AuditLook>> load();
    QFuture<Result<AuditLook>> follow();

private:
    struct Reading; // on the lane

    std::shared_ptr<const security::Layouts> m_layouts;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<Reading> m_reading;
    DeskLane<ReadDesk> m_lane; // last: what it runs uses the others
};

} // namespace selaras::workspace
