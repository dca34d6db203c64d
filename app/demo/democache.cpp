// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace selaras::app {

namespace {

using redis::Command;

QString camelCase(const QString &column)
{
    QString name;
    for (const QString &part : column.split(QLatin1Char('_')))
        name += name.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    return name;
}

QJsonValue cachedCell(const QString &column, const QVariant &value)
{
    static const QStringList dates {QStringLiteral("created_at"), QStringLiteral("updated_at"),
                                    QStringLiteral("tanggal"), QStringLiteral("disetujui_pada")};
    if (!value.isValid())
        return QJsonValue::Null;
    if (column == QLatin1String("is_active"))
        return value.toBool();
    if (dates.contains(column))
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC)
            .toString(Qt::ISODateWithMs);
    if (column == QLatin1String("ipk"))
        return QString::number(value.toDouble()); // Prisma writes a Decimal as text
    return QJsonValue::fromVariant(value);
}

QJsonObject cachedRow(const Row &row)
{
    QJsonObject object;
    for (const QString &column : row.columns())
        object.insert(camelCase(column), cachedCell(column, row.value(column)));
    return object;
}

template<class Json>
QByteArray text(const Json &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

class Cache {
public:
    explicit Cache(sqlite::Database &database)
        : m_database(database)
    {
    }

    Result<void> addUsers();
    Result<void> addLists(const QString &select, const QString &groupColumn,
                          const QByteArray &prefix, const QByteArray &suffix);
    void addSummaries();
    void addUnmapped();
    [[nodiscard]] const QVector<Command> &commands() const { return m_commands; }

private:
    void set(const QByteArray &key, const QByteArray &value, int seconds = 0)
    {
        Command command {"SET", key, value};
        if (seconds > 0)
            command << "EX" << QByteArray::number(seconds);
        m_commands.append(command);
    }

    sqlite::Database &m_database;
    QVector<Command> m_commands;
};

Result<void> Cache::addUsers()
{
    const auto users = m_database.query(QStringLiteral(
        "SELECT id, name, email, is_active, created_at, updated_at FROM users WHERE id % 7 <> 2"));
    if (!users)
        return fail(users.error());
    for (const Row &user : *users)
        set("sita:user:" + user.value(u"id").toByteArray(), text(cachedRow(user)));
    return {};
}

Result<void> Cache::addLists(const QString &select, const QString &groupColumn,
                             const QByteArray &prefix, const QByteArray &suffix)
{
    const auto rows = m_database.query(select);
    if (!rows)
        return fail(rows.error());
    QMap<qlonglong, QJsonArray> lists;
    for (const Row &row : *rows)
        lists[row.value(groupColumn).toLongLong()].append(cachedRow(row));
    for (auto list = lists.begin(); list != lists.end(); ++list)
        set(prefix + QByteArray::number(list.key()) + suffix, text(list.value()));
    return {};
}

void Cache::addSummaries()
{
    for (int student = 1; student <= 480; student += 6)
        set("sita:tugas_akhir:mahasiswa:" + QByteArray::number(student) + ":ringkasan",
            "{\"total\":1}");
}

void Cache::addUnmapped()
{
    constexpr int day = 86'400;
    for (int i = 1; i <= 40; ++i) {
        const QByteArray id =
            QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Md5).toHex();
        set("sess:" + id,
            text(QJsonObject {{QStringLiteral("userId"), i * 7},
                              {QStringLiteral("role"), QStringLiteral("mahasiswa")},
                              {QStringLiteral("ip"), QStringLiteral("10.1.4.%1").arg(i)}}),
            day - i * 600);
    }
    for (int i = 1; i <= 12; ++i)
        set("rl:login:10.1.4." + QByteArray::number(i), QByteArray::number(i % 5), 900 - i * 20);
    set("lock:import:job:123", "c0ffee", 300);
}

} // namespace

Result<void> fillDemoCache(sqlite::Database &database, redis::Client &client)
{
    Cache cache(database);
    auto done = cache.addUsers();
    if (done)
        done = cache.addLists(
            QStringLiteral("SELECT id, judul, status, mahasiswa_id, disetujui_pada FROM "
                           "tugas_akhir WHERE mahasiswa_id % 2 = 1 OR mahasiswa_id = 44"),
            QStringLiteral("mahasiswa_id"), "sita:tugas_akhir:mahasiswa:", {});
    if (done)
        done = cache.addLists(
            QStringLiteral("SELECT id, tanggal, catatan, status, tugas_akhir_id, dosen_id FROM "
                           "bimbingan WHERE tugas_akhir_id % 3 = 1 ORDER BY tanggal DESC"),
            QStringLiteral("tugas_akhir_id"), "sita:bimbingan:ta:", ":list");
    if (!done)
        return done;
    cache.addSummaries();
    cache.addUnmapped();
    const auto replies = client.pipeline(cache.commands());
    if (!replies)
        return fail(replies.error());
    for (const redis::Reply &reply : *replies) {
        if (reply.isError())
            return fail(redis::errorOf(reply));
    }
    return {};
}

} // namespace selaras::app
