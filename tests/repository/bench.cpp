// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/bench.h"

namespace selaras::test {

using repository::RowEdit;

namespace {

constexpr int busyTimeoutMs = 50;

std::unique_ptr<sqlite::Database> openedAt(const QString &path, sqlite::Database::Access access)
{
    auto database = sqlite::Database::open(path, access, busyTimeoutMs);
    if (!database)
        qFatal("%s: %s", qPrintable(path), qPrintable(database.error().detail));
    return std::move(*database);
}

mapping::Profile profileOf(const QByteArray &json)
{
    auto profile = mapping::parseProfile(json, QStringLiteral("test.json"));
    if (!profile)
        qFatal("%s: %s", qPrintable(profile.error().context), qPrintable(profile.error().detail));
    return std::move(*profile);
}

} // namespace

Bench::Bench(const TemporaryDatabase &file, redis::Client &client, const QByteArray &profileJson,
             sqlite::Database::Access access, qint64 guardWindowMs, bool warms)
    : m_database(openedAt(file.path(), access))
    , m_keyMap(profileOf(profileJson))
    , m_links(*m_database, client, m_keyMap)
    , m_guard(client, m_changes, m_links, m_journal, m_keyMap.prefixes(), m_clock, guardWindowMs)
    , m_invalidator(client, m_journal, m_guard)
    , m_warmer(*m_database, client, m_keyMap)
    , m_rows(*m_database, client, m_journal, m_invalidator, m_keyMap, warms ? &m_warmer : nullptr)
{
}

Row rowOf(std::initializer_list<QPair<QString, QVariant>> cells)
{
    Row row;
    for (const auto &[column, value] : cells)
        row.set(column, value);
    return row;
}

Row idOf(qlonglong id)
{
    return rowOf({{QStringLiteral("id"), id}});
}

RowEdit updateOf(const QString &table, const Row &key, const Row &changes, const Row &before)
{
    return {RowEdit::Kind::Update, table, key, before, changes};
}

RowEdit insertOf(const QString &table, const Row &values)
{
    return {RowEdit::Kind::Insert, table, {}, {}, values};
}

RowEdit deleteOf(const QString &table, const Row &key, const Row &before)
{
    return {RowEdit::Kind::Delete, table, key, before, {}};
}

QMap<QString, QList<QVariantList>> contentOf(const TemporaryDatabase &file)
{
    QMap<QString, QList<QVariantList>> content;
    const auto tables =
        file.rows(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    for (const QVariantList &table : tables) {
        const QString name = table.first().toString();
        content.insert(name, file.rows(QStringLiteral("SELECT * FROM ") + sqlite::quoted(name)));
    }
    return content;
}

} // namespace selaras::test
