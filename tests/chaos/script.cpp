// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/script.h"

namespace selaras::chaos {

namespace {

using repository::RowEdit;
using Kind = RowEdit::Kind;

const QString users = QStringLiteral("users");
const QString notes = QStringLiteral("notes");
const QString tasks = QStringLiteral("tasks");
const QString id = QStringLiteral("id");
const QString userId = QStringLiteral("user_id");
const QString name = QStringLiteral("name");

Row rowOf(std::initializer_list<std::pair<QString, QVariant>> cells)
{
    Row row;
    for (const auto &[column, value] : cells)
        row.set(column, value);
    return row;
}

Row keyOf(qint64 number)
{
    return rowOf({{id, number}});
}

RowEdit update(const QString &table, const Row &key, const Row &changes)
{
    return {Kind::Update, table, key, {}, changes};
}

} // namespace

Script::Script(const Stage &stage, ApplicationDb &database)
    : m_stage(stage)
    , m_database(database)
{
}

qint64 Script::lengthAt(qint64 edit) const
{
    Dice dice(m_stage.options.seed + quint64(edit), 3);
    return dice.chance(10) ? dice.between(2, 5) : 1;
}

QVector<RowEdit> Script::editsOf(qint64 edit)
{
    m_edit = edit;
    Dice dice(m_stage.options.seed + quint64(edit), 4);
    const qint64 user = m_stage.userOf(edit);
    const qint64 kind = dice.below(100);
    if (kind < 55)
        return {ofUser(user, dice)};
    if (kind < 80)
        return {ofRow(notes, QStringLiteral("text"), user, dice)};
    if (kind < 90)
        return {ofRow(tasks, QStringLiteral("title"), user, dice)};
    if (kind < 98)
        return {ofRole(user, dice)};
    const QByteArray tenant = World::tenants().at(dice.below(World::tenants().size()));
    return {update(QStringLiteral("tenants"), rowOf({{name, QString::fromUtf8(tenant)}}),
                   rowOf({{QStringLiteral("plan"), QString::number(edit)}}))};
}

bool Script::isThere(const QByteArray &table, qint64 number)
{
    return m_database.text("SELECT 1 FROM " + table + " WHERE id = ?1", {number}).has_value();
}

RowEdit Script::ofUser(qint64 user, Dice &dice)
{
    const qint64 moved = World::movedId(user);
    if (isThere("users", moved))
        return update(users, keyOf(moved), keyOf(user));
    const QString newName = QStringLiteral("edit%1").arg(m_edit);
    const QString tenant = QString::fromUtf8(World::tenants().at(user % World::tenants().size()));
    if (!isThere("users", user))
        return {Kind::Insert,
                users,
                {},
                {},
                rowOf({{id, user}, {name, newName}, {QStringLiteral("tenant"), tenant}})};
    const qint64 kind = dice.below(100);
    if (kind < 8)
        return {Kind::Delete, users, keyOf(user), {}, {}};
    if (kind < 14)
        return update(users, keyOf(user), keyOf(moved));
    return update(users, keyOf(user),
                  rowOf({{name, newName}, {QStringLiteral("version"), m_edit}}));
}

RowEdit Script::ofRow(const QString &table, const QString &text, qint64 user, Dice &dice)
{
    const qint64 number = World::rowOf(user, dice.below(World::rowsAUser));
    const qint64 other = 1 + (user + dice.below(20)) % m_stage.world.ours();
    const QString newText = QStringLiteral("edit%1").arg(m_edit);
    if (!isThere("users", other))
        return ofUser(other, dice);
    if (!isThere(table.toLatin1(), number))
        return {
            Kind::Insert, table, {}, {}, rowOf({{id, number}, {userId, other}, {text, newText}})};
    const qint64 kind = dice.below(100);
    if (kind < 20)
        return {Kind::Delete, table, keyOf(number), {}, {}};
    if (kind < 50)
        return update(table, keyOf(number), rowOf({{userId, other}}));
    return update(table, keyOf(number), rowOf({{text, newText}}));
}

RowEdit Script::ofRole(qint64 user, Dice &dice)
{
    const qint64 role = dice.below(m_stage.world.roles());
    if (dice.chance(30))
        return update(QStringLiteral("roles"), keyOf(role),
                      rowOf({{name, QStringLiteral("edit%1").arg(m_edit)}}));
    if (!isThere("users", user))
        return ofUser(user, dice);
    const Row link = rowOf({{QStringLiteral("role_id"), role}, {userId, user}});
    const bool linked =
        m_database
            .text("SELECT 1 FROM user_roles WHERE role_id = ?1 AND user_id = ?2", {role, user})
            .has_value();
    const QString table = QStringLiteral("user_roles");
    return linked ? RowEdit {Kind::Delete, table, link, {}, {}}
                  : RowEdit {Kind::Insert, table, {}, {}, link};
}

} // namespace selaras::chaos
