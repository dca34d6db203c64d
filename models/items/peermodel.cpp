// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/peermodel.h"

namespace selaras::items {

namespace {

QVariant orNone(qint64 number)
{
    return number < 0 ? QVariant() : QVariant(qlonglong(number));
}

} // namespace

QString PeerModel::title(int column) const
{
    switch (column) {
    case KindColumn:
        return tr("What");
    case AddressColumn:
        return tr("Address");
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case SlotsColumn:
        return tr("Slots");
    case OffsetColumn:
        return tr("Offset");
    case LagColumn:
        return tr("Last heard");
    default:
        return {};
    }
}

RecordKind PeerModel::kind(int column) const
{
    switch (column) {
    case KindColumn:
        return RecordKind::Text;
    case OffsetColumn:
        return RecordKind::Count;
    case LagColumn:
        return RecordKind::Seconds;
    default:
        return RecordKind::Bytes;
    }
}

QVariant PeerModel::value(int row, int column) const
{
    const insight::Peer &record = records().at(row);
    switch (column) {
    case KindColumn:
        return int(record.kind);
    case AddressColumn:
        return record.address;
    case NameColumn:
        return record.name;
    case StateColumn:
        return record.state;
    case SlotsColumn:
        return record.slotRanges;
    case OffsetColumn:
        return orNone(record.offset);
    case LagColumn:
        return orNone(record.lagSeconds);
    default:
        return {};
    }
}

QByteArray PeerModel::identity(const insight::Peer &record) const
{
    return record.address + ' ' + record.name;
}

} // namespace selaras::items
