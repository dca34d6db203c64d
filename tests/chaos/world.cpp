// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/world.h"

#include <algorithm>
#include <array>

namespace selaras::chaos {

namespace {

// A key is a prefix, what identifies the row, and a suffix; the value is the query's one cell.
struct Kind {
    QByteArray prefix;
    QByteArray suffix;
    bool numbered;
    QByteArray query;
};

constexpr qsizetype tenantKind = 6;

const std::array<Kind, 7> &kinds()
{
    static const std::array<Kind, 7> all {{
        {"c:user:", "", true,
         "SELECT json_object('id', id, 'tenant', tenant, 'name', name, 'version', version, "
         "'isActive', json(iif(is_active, 'true', 'false'))) FROM users WHERE id = ?1"},
        {"c:notes:user:", "", true,
         "SELECT json_group_array(json_object('id', id, 'user_id', user_id, 'text', text, "
         "'version', version)) FROM (SELECT * FROM notes WHERE user_id = ?1 ORDER BY id)"},
        {"c:note:", "", true,
         "SELECT json_object('id', id, 'user_id', user_id, 'text', text, 'version', version) "
         "FROM notes WHERE id = ?1"},
        {"c:perm:", "", true,
         "SELECT json_group_array(name) FROM (SELECT name FROM roles JOIN user_roles ON "
         "role_id = roles.id WHERE user_id = ?1 ORDER BY roles.id)"},
        {"c:tasks:user:", ":open", true,
         "SELECT json_group_array(title) FROM (SELECT title FROM tasks WHERE user_id = ?1 "
         "AND open ORDER BY id)"},
        {"c:tasks:user:", "", true,
         "SELECT json_group_array(id || title) FROM (SELECT id, title FROM tasks WHERE "
         "user_id = ?1 ORDER BY id)"},
        {"c:tenant:", ":plan", false, "SELECT json_quote(plan) FROM tenants WHERE name = ?1"},
    }};
    return all;
}

QByteArray keyOf(qsizetype kind, const QByteArray &identity)
{
    return kinds().at(size_t(kind)).prefix + identity + kinds().at(size_t(kind)).suffix;
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

const QByteArray notesColumns =
    "(id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE "
    "ON UPDATE CASCADE, text TEXT, version INTEGER NOT NULL DEFAULT 1)";
const QByteArray notesIndex = "CREATE INDEX notes_user ON notes (user_id)";

const QByteArrayList &schema()
{
    static const QByteArrayList statements {
        "CREATE TABLE users (id INTEGER PRIMARY KEY, tenant TEXT NOT NULL, name TEXT NOT NULL, "
        "version INTEGER NOT NULL DEFAULT 1, is_active BOOLEAN NOT NULL DEFAULT 1)",
        "CREATE TABLE notes " + notesColumns,
        notesIndex,
        "CREATE TABLE tasks (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users (id) "
        "ON DELETE SET NULL ON UPDATE CASCADE, title TEXT, open BOOLEAN NOT NULL DEFAULT 1)",
        "CREATE INDEX tasks_user ON tasks (user_id)",
        "CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
        "CREATE TABLE user_roles (role_id INTEGER NOT NULL REFERENCES roles (id) ON DELETE "
        "CASCADE, user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE "
        "CASCADE, PRIMARY KEY (role_id, user_id))",
        "CREATE INDEX user_roles_user ON user_roles (user_id)",
        "CREATE TABLE tenants (name TEXT PRIMARY KEY, plan TEXT NOT NULL)"};
    return statements;
}

} // namespace

World::World(qint64 ours)
    : m_ours(ours)
    , m_theirs(std::max<qint64>(50, ours / 5))
{
}

qint64 World::roles() const
{
    return std::max<qint64>(5, (m_ours + m_theirs) / 10);
}

const QByteArrayList &World::tenants()
{
    static const QByteArrayList names {"[ab]", "*", "?", "\\", "a:b", "nl\r\nx", "%s", "T1"};
    return names;
}

QByteArray World::profile()
{
    return R"({"name": "Chaos", "keyPrefix": "c:", "mappings": [
    {"table": "users", "keys": ["user:{id}"],
     "value": {"shape": "object", "fields": {"isActive": "is_active"}}},
    {"table": "notes", "keys": ["note:{id}"], "value": {"shape": "object"}},
    {"table": "notes", "keys": ["notes:user:{user_id}"], "value": {"shape": "list"}},
    {"table": "user_roles", "keys": ["perm:{user_id}"]},
    {"table": "roles", "select": "SELECT user_id FROM user_roles WHERE role_id = :id",
     "keys": ["perm:{user_id}"]},
    {"table": "tasks", "keys": ["tasks:user:{user_id}*"]},
    {"table": "tenants", "keys": ["tenant:{name}:*"], "boundary": "none"}]})";
}

QByteArrayList World::rebuildOfNotes()
{
    return {"CREATE TABLE notes_new " + notesColumns, "INSERT INTO notes_new SELECT * FROM notes",
            "DROP TABLE notes", "ALTER TABLE notes_new RENAME TO notes", notesIndex};
}

void World::create(const QString &path, const QByteArray &synchronous) const
{
    ApplicationDb database(path, synchronous);
    for (const QByteArray &statement : schema())
        database.run(statement);
    database.run("BEGIN");
    for (qint64 role = 0; role < roles(); ++role)
        database.run("INSERT INTO roles VALUES (?1, 'role' || ?1)", {role});
    for (const QByteArray &tenant : tenants())
        database.run("INSERT INTO tenants VALUES (?1, 'free')", {tenant});
    for (qint64 user = 1; user <= m_ours + m_theirs; ++user) {
        database.run("INSERT INTO users (id, tenant, name) VALUES (?1, ?2, 'user' || ?1)",
                     {user, tenants().at(user % tenants().size())});
        for (qint64 n = 0; n < rowsAUser / 2; ++n) {
            database.run("INSERT INTO notes (id, user_id, text) VALUES (?1, ?2, 'note')",
                         {rowOf(user, n), user});
            database.run("INSERT INTO tasks (id, user_id, title) VALUES (?1, ?2, 'task')",
                         {rowOf(user, n), user});
        }
        database.run("INSERT INTO user_roles VALUES (?1, ?2)", {user % roles(), user});
    }
    database.run("COMMIT");
}

QByteArray World::someKey(qint64 user, Dice &dice)
{
    const qsizetype kind = dice.chance(40) ? 0 : dice.below(tenantKind);
    const qint64 number = kind == 2 ? rowOf(user, dice.below(rowsAUser)) : user;
    return keyOf(kind, QByteArray::number(number));
}

QByteArray World::someTenantKey(Dice &dice)
{
    return keyOf(tenantKind, tenants().at(dice.below(tenants().size())));
}

QByteArrayList World::keysOf(qint64 user)
{
    QByteArrayList keys;
    for (const qsizetype kind : {0, 1, 3, 4, 5})
        keys.append(keyOf(kind, QByteArray::number(user)));
    return keys;
}

QByteArray World::noteKey(qint64 note)
{
    return keyOf(2, QByteArray::number(note));
}

std::optional<QByteArray> World::valueOf(ApplicationDb &database, const QByteArray &key)
{
    for (const Kind &kind : kinds()) {
        if (!key.startsWith(kind.prefix) || !key.endsWith(kind.suffix))
            continue;
        const QByteArray identity =
            key.mid(kind.prefix.size(), key.size() - kind.prefix.size() - kind.suffix.size());
        if (kind.numbered && !isNumber(identity))
            continue;
        const Value bound = kind.numbered ? Value(qint64(identity.toLongLong())) : Value(identity);
        // A row that is not there is cached too.
        return database.text(kind.query, {bound}).value_or("null");
    }
    return std::nullopt;
}

} // namespace selaras::chaos
