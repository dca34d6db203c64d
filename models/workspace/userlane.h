// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/userlookup.h"
#include "models/workspace/desk.h"
#include "models/workspace/desklane.h"

namespace selaras::workspace {

// A read-only connection to the database; used on one thread.
struct UserDesk {
    static Result<std::unique_ptr<UserDesk>> open(const Access &access);
    void setCancelled(std::function<bool()> cancelled)
    {
        database->setCancelled(std::move(cancelled));
    }

    std::unique_ptr<sqlite::Database> database;
};

// A lane that finds out whom the ids stand for that an application keeps in Redis. Destroying it
// breaks off whatever it does.
class UserLane {
public:
    explicit UserLane(const Access &access);
    ~UserLane() { m_closing->store(true); }
    UserLane(const UserLane &) = delete;
    UserLane &operator=(const UserLane &) = delete;

    // See lookUpUsers(). Nobody where the application has no users.
    QFuture<Result<security::UsersById>> find(const QStringList &ids, const QString &identifier);

private:
    std::shared_ptr<const security::Layouts> m_layouts;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    DeskLane<UserDesk> m_lane;
};

} // namespace selaras::workspace
