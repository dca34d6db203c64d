// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancelflag.h"
#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/redis/tracking.h"
#include "models/repository/linkreader.h"
#include "models/repository/rowrepository.h"
#include "models/repository/sqliteintentjournal.h"
#include "models/security/layouts.h"
#include "models/workspace/deeds.h"
#include "models/workspace/workspacefile.h"

#include <functional>
#include <memory>

namespace selaras::workspace {

// What is needed to open a workspace's connections; plain values, so that any thread can have it.
struct Access {
    WorkspaceFile file;
    redis::Endpoint redis; // with the password
    QString journalFolder; // holds one journal a workspace identity
    std::shared_ptr<const mapping::KeyMap> keyMap;
    std::shared_ptr<const security::Layouts> layouts;
};

// Loads the profile and checks it against the database. Errors are those of loadApplication(), of
// opening the database, and InvalidProfile for a rule that does not fit the schema.
Result<Access> prepareAccess(const WorkspaceFile &file, const QString &redisPassword,
                             const QString &journalFolder);

// The platform's own folder for journals.
QString defaultJournalFolder();

// The journal of this workspace's identity.
QString journalPath(const Access &access);

// Looking: a read-only connection to the database and one to Redis, opened at first use. Blocking;
// made, used and destroyed on one thread.
class ReadDesk {
public:
    static Result<std::unique_ptr<ReadDesk>> open(const Access &access, Clock &clock,
                                                  const CancelFlag &cancel = {});

    sqlite::Database &database() { return *m_database; }
    redis::Connection &redis() { return m_redis; }
    repository::LinkReader &links() { return m_links; }
    sqlite::SchemaCache &schema() { return m_schema; }
    // See sqlite::Database.
    void setCancelled(std::function<bool()> cancelled)
    {
        m_database->setCancelled(std::move(cancelled));
    }

private:
    ReadDesk(const Access &access, std::unique_ptr<sqlite::Database> database, Clock &clock,
             const CancelFlag &cancel);

    std::shared_ptr<const mapping::KeyMap> m_keyMap;
    std::unique_ptr<sqlite::Database> m_database;
    redis::Connection m_redis;
    sqlite::SchemaCache m_schema;
    repository::LinkReader m_links;
};

// Changing: the writing connection, the journal, the repository and the guard. Fails with ReadOnly
// in a read-only workspace. Blocking; made, used and destroyed on one thread.
class WriteDesk {
public:
    static Result<std::unique_ptr<WriteDesk>> open(const Access &access, Clock &clock,
                                                   const CancelFlag &cancel = {});

    repository::RowRepository &rows() { return m_rows; }
    repository::Invalidator &invalidator() { return m_invalidator; }
    // To be stepped while it is not idle.
    repository::Guard &guard() { return m_guard; }
    repository::IntentJournal &journal() { return *m_journal; }
    redis::Connection &redis() { return m_redis; }
    // Whose rows and keys may be changed from now on; empty: everybody's.
    void keepTo(const QString &tenant);
    [[nodiscard]] const mapping::TenantBoundary &boundary() const { return m_boundary; }
    // Looks through the writing connections.
    repository::LinkReader &links() { return m_links; }
    // By way of which whatever a person does here is done: see acts.h.
    Deeds &deeds() { return m_deeds; }
    const mapping::KeyMap &keyMap() const { return *m_keyMap; }
    sqlite::Database &database() { return *m_database; }
    sqlite::SchemaCache &schema() { return m_schema; }

private:
    WriteDesk(const Access &access, std::unique_ptr<sqlite::Database> database,
              std::unique_ptr<repository::IntentJournal> journal, Clock &clock,
              const CancelFlag &cancel);

    std::shared_ptr<const mapping::KeyMap> m_keyMap;
    std::unique_ptr<sqlite::Database> m_database;
    std::unique_ptr<repository::IntentJournal> m_journal;
    redis::Connection m_redis;
    redis::Tracking m_tracking;
    repository::LinkReader m_links;
    repository::Guard m_guard;
    repository::Invalidator m_invalidator;
    std::optional<repository::Warmer> m_warmer; // as the workspace says
    repository::RowRepository m_rows;
    sqlite::SchemaCache m_schema;
    Deeds m_deeds;
    mapping::TenantBoundary m_boundary;
};

} // namespace selaras::workspace
