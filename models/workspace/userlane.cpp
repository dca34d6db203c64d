// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/userlane.h"

namespace selaras::workspace {

Result<std::unique_ptr<UserDesk>> UserDesk::open(const Access &access)
{
    auto database =
        sqlite::Database::open(access.file.databasePath, sqlite::Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    return std::unique_ptr<UserDesk>(new UserDesk {std::move(*database)});
}

UserLane::UserLane(const Access &access)
    : m_layouts(access.layouts)
    , m_lane(QStringLiteral("users"), m_closing, [access] { return UserDesk::open(access); })
{
}

QFuture<Result<security::UsersById>> UserLane::find(const QStringList &ids,
                                                    const QString &identifier)
{
    const auto layouts = m_layouts;
    return m_lane.run([layouts, ids, identifier](UserDesk &desk) -> Result<security::UsersById> {
        if (!layouts || !layouts->users)
            return security::UsersById();
        return security::lookUpUsers(*desk.database, *layouts->users, ids, identifier);
    });
}

} // namespace selaras::workspace
