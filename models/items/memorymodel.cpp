// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/memorymodel.h"

namespace selaras::items {

QString MemoryShareModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Keys");
    case KeysColumn:
        return tr("How many");
    case BytesColumn:
        return tr("Memory");
    case ErrorColumn:
        return tr("Give or take");
    case EachColumn:
        return tr("A key");
    default:
        return {};
    }
}

RecordKind MemoryShareModel::kind(int column) const
{
    switch (column) {
    case NameColumn:
        return RecordKind::Text;
    case KeysColumn:
        return RecordKind::Count;
    default:
        return RecordKind::Size;
    }
}

QVariant MemoryShareModel::value(int row, int column) const
{
    const insight::MemoryShare &share = records().at(row);
    switch (column) {
    case NameColumn:
        return share.name.isEmpty() ? tr("other") : share.name;
    case KeysColumn:
        return qlonglong(share.keys);
    case BytesColumn:
        return qlonglong(share.bytes);
    case ErrorColumn:
        return share.standardError > 0 ? QVariant(qlonglong(share.standardError)) : QVariant();
    case EachColumn:
        return share.keys > 0 ? QVariant(qlonglong(share.bytes / double(share.keys))) : QVariant();
    default:
        return {};
    }
}

QByteArray MemoryShareModel::identity(const insight::MemoryShare &share) const
{
    return share.name.toUtf8();
}

QString BigKeyModel::title(int column) const
{
    return column == KeyColumn ? tr("Key") : tr("Memory");
}

RecordKind BigKeyModel::kind(int column) const
{
    return column == KeyColumn ? RecordKind::Bytes : RecordKind::Size;
}

QVariant BigKeyModel::value(int row, int column) const
{
    const insight::KeyMemory &key = records().at(row);
    return column == KeyColumn ? QVariant(key.name) : QVariant(qlonglong(key.bytes));
}

QByteArray BigKeyModel::identity(const insight::KeyMemory &key) const
{
    return key.name;
}

} // namespace selaras::items
