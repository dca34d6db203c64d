// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/clientmodel.h"

namespace selaras::items {

namespace {

QVariant orNone(qint64 number)
{
    return number < 0 ? QVariant() : QVariant(qlonglong(number));
}

} // namespace

QString ClientModel::title(int column) const
{
    switch (column) {
    case AddressColumn:
        return tr("Address");
    case NameColumn:
        return tr("Name");
    case UserColumn:
        return tr("User");
    case CommandColumn:
        return tr("Last command");
    case IdleColumn:
        return tr("Idle for");
    case AgeColumn:
        return tr("Connected for");
    case DatabaseColumn:
        return tr("DB");
    case SubscriptionsColumn:
        return tr("Subscriptions");
    case MemoryColumn:
        return tr("Memory");
    default:
        return {};
    }
}

RecordKind ClientModel::kind(int column) const
{
    switch (column) {
    case IdleColumn:
    case AgeColumn:
        return RecordKind::Seconds;
    case DatabaseColumn:
    case SubscriptionsColumn:
        return RecordKind::Count;
    case MemoryColumn:
        return RecordKind::Size;
    default:
        return RecordKind::Bytes;
    }
}

QVariant ClientModel::value(int row, int column) const
{
    const insight::ClientInfo &client = records().at(row);
    switch (column) {
    case AddressColumn:
        return client.address;
    case NameColumn:
        return client.name;
    case UserColumn:
        return client.user;
    case CommandColumn:
        return client.command;
    case IdleColumn:
        return orNone(client.idleSeconds);
    case AgeColumn:
        return orNone(client.ageSeconds);
    case DatabaseColumn:
        return orNone(client.database);
    case SubscriptionsColumn:
        return orNone(client.subscriptions);
    case MemoryColumn:
        return orNone(client.memory);
    default:
        return {};
    }
}

QByteArray ClientModel::identity(const insight::ClientInfo &client) const
{
    return QByteArray::number(client.id);
}

} // namespace selaras::items
