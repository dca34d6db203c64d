// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/passwordreset.h"

#include "models/security/passwordrules.h"
#include "models/security/sessionlist.h"

namespace selaras::workspace {

namespace {

using repository::RowEdit;
using security::Session;
using sqlite::TableRow;

// How many others are asked for the form of their hashes.
constexpr int othersAsked = 50;

Result<sqlite::Table> tableOfUsers(ReadDesk &desk, const mapping::Users &users)
{
    const auto schema = desk.schema().current();
    if (!schema)
        return fail(schema.error());
    const sqlite::Table *table = schema->table(users.table);
    if (!table)
        return fail(ErrorCode::NoSuchTable, {}, users.table);
    if (users.password.isEmpty() || !table->column(users.password))
        return fail(ErrorCode::NoSuchColumn,
                    users.password.isEmpty() ? QStringLiteral("password") : users.password,
                    table->name);
    return *table;
}

Result<QVariantList> othersPasswords(ReadDesk &desk, const sqlite::Table &table,
                                     const QString &column)
{
    sqlite::PageRequest request;
    request.table = table.name;
    request.limit = othersAsked;
    const auto page = sqlite::readPage(desk.database(), table, request);
    if (!page)
        return fail(page.error());
    QVariantList passwords;
    for (const TableRow &row : page->rows)
        passwords.append(row.values.value(column));
    return passwords;
}

QStringList wordsOf(const mapping::Users &users, const Row &row)
{
    QStringList cells;
    for (const QString &column :
         {users.login, users.name, QStringLiteral("email"), QStringLiteral("username")}) {
        const QString cell = column.isEmpty() ? QString() : row.value(column).toString();
        if (!cell.isEmpty())
            cells.append(cell);
    }
    return security::ownWords(cells);
}

} // namespace

Result<PasswordUser> findPasswordUser(ReadDesk &desk, const mapping::Users &users,
                                      const mapping::PasswordPolicy &policy, const Row &key)
{
    const auto table = tableOfUsers(desk, users);
    if (!table)
        return fail(table.error());
    const auto row = sqlite::findRow(desk.database(), *table, key);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, {}, table->name);
    const auto others = othersPasswords(desk, *table, users.password);
    if (!others)
        return fail(others.error());
    const Row &values = (*row)->values;
    PasswordUser user;
    user.table = table->name;
    user.key = (*row)->key;
    user.column = table->column(users.password)->name;
    user.stored = values.value(users.password);
    user.id = values.value(users.key).toString();
    user.login = users.login.isEmpty() ? QString() : values.value(users.login).toString();
    user.tenant = users.tenant.isEmpty() ? QString() : values.value(users.tenant).toString();
    user.ownWords = wordsOf(users, values);
    const auto form = security::passwordFormFor(user.stored, *others, policy.cost);
    if (!form)
        return fail(form.error().code, form.error().detail,
                    table->name + QLatin1Char('.') + user.column);
    user.form = *form;
    return user;
}

RowEdit passwordEdit(const PasswordUser &user, const QByteArray &hash)
{
    return {RowEdit::Kind::Update, user.table, user.key, Row({user.column}, {user.stored}),
            Row({user.column}, {QString::fromLatin1(hash)})};
}

RowEdit passwordEditToPreview(const PasswordUser &user)
{
    constexpr qsizetype lengthOfHash = 60;
    const QByteArray hash =
        user.form.framework + QByteArray("$2b$12$").leftJustified(lengthOfHash, '.');
    return passwordEdit(user, hash);
}

Result<QVector<Session>> sessionsOf(const PasswordUser &user, redis::Client &client,
                                    const security::SessionLayouts &layouts, qint64 nowMs)
{
    auto sessions = security::listSessions(client, layouts, nowMs);
    if (!sessions)
        return fail(sessions.error());
    sessions->removeIf([&user](const Session &session) {
        const bool isTheirs =
            !session.user.isEmpty() && (session.user == user.id || session.user == user.login);
        const bool isElsewhere =
            !session.tenant.isEmpty() && !user.tenant.isEmpty() && session.tenant != user.tenant;
        return !isTheirs || isElsewhere || session.form == Session::Form::NotOne;
    });
    return sessions;
}

Result<security::Revocation> revokeSessionsOf(const PasswordUser &user, RedisDesk &desk,
                                              const security::SessionLayouts &layouts, qint64 nowMs)
{
    const auto sessions = sessionsOf(user, desk.redis, layouts, nowMs);
    if (!sessions)
        return fail(sessions.error());
    return sessions->isEmpty() ? security::Revocation()
                               : revokeSessions(desk, layouts, *sessions, nowMs);
}

Result<QByteArray> passwordHash(const PasswordUser &user, const mapping::PasswordPolicy &policy,
                                const QString &password)
{
    const auto judgement = security::judgePassword(password, policy, user.ownWords);
    if (!judgement.isAllowed()) {
        QStringList names;
        for (const security::PasswordPoint &point : judgement.unmet())
            names.append(security::pointName(point.kind));
        return fail(ErrorCode::InvalidArgument, names.join(QLatin1Char(' ')), user.table);
    }
    return security::bcryptHash(password, user.form);
}

} // namespace selaras::workspace
