// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/rowlookups.h"

#include "app/demo/cachedrow.h"

namespace selaras::app {

namespace {

using Made = Result<std::optional<QByteArray>>;

Result<QVector<Row>> rowsWhere(sqlite::Database &database, const char *select, const char *where,
                               qint64 id)
{
    return database.query(QLatin1String(select) + QLatin1String(where), {id});
}

} // namespace

cache::Lookup userLookup(sqlite::Database &database, qint64 user)
{
    return {userKey(user), [&database, user]() -> Made {
                const auto rows = rowsWhere(database, selectUsers, " WHERE id = ?", user);
                if (!rows)
                    return fail(rows.error());
                if (rows->isEmpty())
                    return std::nullopt;
                return cachedObject(rows->constFirst());
            }};
}

cache::Lookup thesesLookup(sqlite::Database &database, qint64 student)
{
    return {thesesKey(student), [&database, student]() -> Made {
                const auto rows =
                    rowsWhere(database, selectTheses, " WHERE mahasiswa_id = ?", student);
                if (!rows)
                    return fail(rows.error());
                return cachedList(*rows);
            }};
}

cache::Lookup summaryLookup(sqlite::Database &database, qint64 student)
{
    return {summaryKey(student), [&database, student]() -> Made {
                const auto rows =
                    rowsWhere(database, selectTheses, " WHERE mahasiswa_id = ?", student);
                if (!rows)
                    return fail(rows.error());
                return "{\"total\":" + QByteArray::number(rows->size()) + '}';
            }};
}

cache::Lookup meetingsLookup(sqlite::Database &database, qint64 thesis)
{
    return {meetingsKey(thesis), [&database, thesis]() -> Made {
                const auto rows =
                    rowsWhere(database, selectMeetings,
                              " WHERE tugas_akhir_id = ? ORDER BY tanggal DESC", thesis);
                if (!rows)
                    return fail(rows.error());
                return cachedList(*rows);
            }};
}

QByteArray userKey(qint64 user)
{
    return "sita:user:" + QByteArray::number(user);
}

QByteArray thesesKey(qint64 student)
{
    return "sita:tugas_akhir:mahasiswa:" + QByteArray::number(student);
}

QByteArray summaryKey(qint64 student)
{
    return thesesKey(student) + ":ringkasan";
}

QByteArray meetingsKey(qint64 thesis)
{
    return "sita:bimbingan:ta:" + QByteArray::number(thesis) + ":list";
}

} // namespace selaras::app
