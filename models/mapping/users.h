// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/layoutsection.h"

namespace selaras::mapping {

// "users" of a profile: whose the sessions, lockouts and events are.
//     { "table": "users", "key": "id", "login": "email", "name": "name", "password": "password",
//       "tenant": "sppg_id" }
// Names of columns; empty where the table has no such one.
struct Users {
    QString table;
    QString key;
    QString login;
    QString name;
    QString password; // its hash
    QString tenant;
};

// What is wrong becomes the place's error; nullopt where the section is missing.
std::optional<Users> parseUsers(const JsonPlace &section);

// Of a profile that was parsed well.
std::optional<Users> usersOf(const Profile &profile);

// The users of an application whose profile does not tell: the likeliest of its tables, by the
// usual names. `tables` are all there are, each with its columns.
struct TableColumns {
    QString table;
    QStringList columns;
};
std::optional<Users> likelyUsers(const QVector<TableColumns> &tables);

} // namespace selaras::mapping
