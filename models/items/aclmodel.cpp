// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/aclmodel.h"

namespace selaras::items {

QString AclModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("User");
    case StateColumn:
        return tr("State");
    case PasswordsColumn:
        return tr("Passwords");
    case KeysColumn:
        return tr("Keys");
    case ChannelsColumn:
        return tr("Channels");
    case CommandsColumn:
        return tr("Commands");
    default:
        return {};
    }
}

RecordKind AclModel::kind(int column) const
{
    switch (column) {
    case StateColumn:
        return RecordKind::State;
    case PasswordsColumn:
        return RecordKind::Count;
    default:
        return RecordKind::Bytes;
    }
}

QVariant AclModel::value(int row, int column) const
{
    const insight::AclUser &record = records().at(row);
    switch (column) {
    case NameColumn:
        return record.name;
    case StateColumn:
        return record.isOn ? 1 : 0;
    case PasswordsColumn:
        return record.passwords;
    case KeysColumn:
        return record.keys.join(' ');
    case ChannelsColumn:
        return record.channels.join(' ');
    case CommandsColumn:
        return record.commands.join(' ')
            + (record.selectors.isEmpty() ? QByteArray() : ' ' + record.selectors.join(' '));
    default:
        return {};
    }
}

QByteArray AclModel::identity(const insight::AclUser &record) const
{
    return record.name;
}

} // namespace selaras::items
