// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/users.h"

namespace selaras::mapping {

namespace {

// The first of these names that the table has, as the table writes it.
QString columnNamed(const TableColumns &table, const char *names)
{
    for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' '))) {
        for (const QString &column : table.columns) {
            if (column.compare(name, Qt::CaseInsensitive) == 0)
                return column;
        }
    }
    return {};
}

Users usersIn(const TableColumns &table)
{
    return {table.table,
            columnNamed(table, "id user_id userId uid uuid"),
            columnNamed(table, "email username user_name login"),
            columnNamed(table, "name full_name fullName nama display_name"),
            columnNamed(table, "password password_hash passwordHash hashed_password"),
            columnNamed(table, "tenant_id tenantId sppg_id school_id organization_id org_id")};
}

} // namespace

std::optional<Users> parseUsers(const JsonPlace &section)
{
    if (!section.exists())
        return std::nullopt;
    section.allowOnly({QLatin1String("table"), QLatin1String("key"), QLatin1String("login"),
                       QLatin1String("name"), QLatin1String("password"), QLatin1String("tenant")});
    const auto column = [&section](const char *name) {
        return section.member(QLatin1String(name)).text(QString());
    };
    return Users {section.member(QStringLiteral("table")).text(),
                  section.member(QStringLiteral("key")).text(QStringLiteral("id")),
                  column("login"),
                  column("name"),
                  column("password"),
                  column("tenant")};
}

std::optional<Users> usersOf(const Profile &profile)
{
    return parseUsers(sectionOf(profile, QStringLiteral("users")));
}

std::optional<Users> likelyUsers(const QVector<TableColumns> &tables)
{
    for (const char *name : {"users", "user", "accounts", "account", "app_users", "auth_user",
                             "pengguna", "members"}) {
        for (const TableColumns &table : tables) {
            if (table.table.compare(QLatin1String(name), Qt::CaseInsensitive) != 0)
                continue;
            const Users users = usersIn(table);
            if (!users.key.isEmpty())
                return users;
        }
    }
    return std::nullopt;
}

} // namespace selaras::mapping
