// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/tenantkeeper.h"

#include "models/sqlite/schema.h"
#include "models/workspace/desk.h"

namespace selaras::workspace {

namespace {

mapping::Profile profileOf(const Access &access)
{
    return access.keyMap ? access.keyMap->profile() : mapping::Profile();
}

QString shownName(const Belonging &thing)
{
    return thing.keys.isEmpty() ? thing.users.join(QStringLiteral(", "))
                                : QString::fromUtf8(thing.keys.first());
}

// By which columns an id may stand for a user.
QStringList identifyingColumns(const security::Layouts &layouts, const sqlite::Table &table)
{
    QStringList columns;
    const auto add = [&](const QString &name) {
        const sqlite::Column *column = name.isEmpty() ? nullptr : table.column(name);
        if (column && !columns.contains(column->name))
            columns.append(column->name);
    };
    add(layouts.users->key);
    add(layouts.users->login);
    for (const mapping::Lockouts &layout : layouts.lockouts)
        add(layout.identifier);
    return columns;
}

QStringList asText(const QStringList &columns)
{
    QStringList texts;
    for (const QString &column : columns)
        texts.append(QStringLiteral("CAST(%1 AS TEXT)").arg(sqlite::quoted(column)));
    return texts;
}

// One column of all that these select.
QString unionOf(const QStringList &texts, const QString &from)
{
    QStringList selects;
    for (const QString &text : texts)
        selects.append(QStringLiteral("SELECT %1 AS id FROM %2").arg(text, from));
    return selects.join(QStringLiteral(" UNION "));
}

} // namespace

TenantKeeper::TenantKeeper(const Access &access)
    : m_databasePath(access.file.databasePath)
    , m_layouts(access.layouts)
    , m_boundary(profileOf(access))
{
}

void TenantKeeper::keepTo(const QString &tenant)
{
    if (tenant == m_boundary.chosen())
        return;
    m_boundary = m_boundary.around(tenant);
    m_version.reset();
}

Result<bool> TenantKeeper::owns(const Belonging &thing)
{
    m_usersAreOfNow = false;
    return judge(thing);
}

Result<bool> TenantKeeper::judge(const Belonging &thing)
{
    if (isOpen())
        return true;
    bool isTold = !thing.tenant.isEmpty();
    if (isTold && thing.tenant != m_boundary.chosen())
        return false;
    for (const QByteArray &key : thing.keys) {
        const auto owner = m_boundary.keys().ownerOf(key);
        if (owner.kind != mapping::TenantKeys::Owner::Kind::One)
            continue;
        if (owner.tenant != m_boundary.chosen().toUtf8())
            return false;
        isTold = true;
    }
    if (isTold)
        return true;
    if (thing.users.isEmpty())
        return false;
    if (auto known = lookUpUsers(); !known)
        return fail(known.error());
    return std::any_of(thing.users.begin(), thing.users.end(),
                       [this](const QString &user) { return m_users.contains(user); });
}

Result<void> TenantKeeper::admit(const QVector<Belonging> &things)
{
    if (isOpen())
        return {};
    m_usersAreOfNow = false;
    for (const Belonging &thing : things) {
        const auto isOwn = judge(thing);
        if (!isOwn)
            return fail(isOwn.error());
        if (!*isOwn)
            return fail(mapping::otherTenant(shownName(thing)));
    }
    return {};
}

Result<void> TenantKeeper::lookUpUsers()
{
    if (m_usersAreOfNow)
        return {};
    if (!m_database) {
        auto opened = sqlite::Database::open(m_databasePath, sqlite::Database::Access::ReadOnly);
        if (!opened)
            return fail(opened.error());
        m_database = std::move(*opened);
    }
    const auto version = sqlite::readDataVersion(*m_database);
    if (!version)
        return fail(version.error());
    m_usersAreOfNow = m_version == *version;
    if (m_usersAreOfNow)
        return {};
    auto users = usersOfChosen();
    if (!users)
        return fail(users.error());
    m_users = std::move(*users);
    m_version = *version;
    m_usersAreOfNow = true;
    return {};
}

// What stands for users of several tenants, as a login that is unique only within each, stands for
// none.
Result<QSet<QString>> TenantKeeper::usersOfChosen()
{
    const auto schema = sqlite::readSchema(*m_database);
    if (!schema)
        return fail(schema.error());
    const sqlite::Table *table =
        m_layouts && m_layouts->users ? schema->table(m_layouts->users->table) : nullptr;
    const QString tenant =
        table ? m_boundary.columnOf(table->name, table->columnNames()) : QString();
    const QStringList texts =
        tenant.isEmpty() ? QStringList() : asText(identifyingColumns(*m_layouts, *table));
    if (texts.isEmpty())
        return QSet<QString>();
    const QString from =
        sqlite::quoted(table->name) + QStringLiteral(" WHERE ") + sqlite::quoted(tenant);
    const QString own = unionOf(texts, from + QStringLiteral(" = ?1"));
    const QString others = unionOf(texts, from + QStringLiteral(" IS NOT ?1"));
    const auto rows = m_database->query(
        QStringLiteral("SELECT id FROM (%1) WHERE id <> '' EXCEPT SELECT id FROM (%2)")
            .arg(own, others),
        {m_boundary.chosen()});
    if (!rows)
        return fail(rows.error());
    QSet<QString> users;
    for (const Row &row : *rows)
        users.insert(row.value(u"id").toString());
    return users;
}

} // namespace selaras::workspace
