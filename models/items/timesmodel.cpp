// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timesmodel.h"

namespace selaras::items {

namespace {

QVariant microseconds(double ms)
{
    return qlonglong(qRound64(ms * 1000));
}

} // namespace

QString TimesModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Keys");
    case TableColumn:
        return tr("Table");
    case KeysColumn:
        return tr("Measured");
    case RedisColumn:
        return tr("Redis");
    case SqliteColumn:
        return tr("SQLite");
    case RedisHighColumn:
    case SqliteHighColumn:
        return tr("9 in 10 below");
    default:
        return {};
    }
}

RecordKind TimesModel::kind(int column) const
{
    switch (column) {
    case NameColumn:
    case TableColumn:
        return RecordKind::Text;
    case KeysColumn:
        return RecordKind::Count;
    default:
        return RecordKind::Microseconds;
    }
}

QVariant TimesModel::value(int row, int column) const
{
    const repository::ReadTimes &times = records().at(row);
    switch (column) {
    case NameColumn:
        return times.name;
    case TableColumn:
        return times.table;
    case KeysColumn:
        return times.keys;
    case RedisColumn:
        return microseconds(times.redis.medianMs);
    case RedisHighColumn:
        return microseconds(times.redis.highMs);
    case SqliteColumn:
        return microseconds(times.sqlite.medianMs);
    case SqliteHighColumn:
        return microseconds(times.sqlite.highMs);
    default:
        return {};
    }
}

QByteArray TimesModel::identity(const repository::ReadTimes &times) const
{
    return times.name.toUtf8();
}

} // namespace selaras::items
