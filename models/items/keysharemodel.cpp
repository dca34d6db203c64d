// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keysharemodel.h"

namespace selaras::items {

KeyShareModel::KeyShareModel(const mapping::Profile &profile, QObject *parent)
    : RecordModel({}, parent)
    , m_groups(profile)
{
}

QString KeyShareModel::groupName(const cache::KeyShare &share) const
{
    return m_groups.groups().value(share.group).name;
}

QString KeyShareModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Keys");
    case TablesColumn:
        return tr("Rows of");
    case KeysColumn:
        return tr("How many");
    case BytesColumn:
        return tr("Memory, about");
    case LimitColumn:
        return tr("May live");
    case LongLivedColumn:
        return tr("Live longer");
    default:
        return {};
    }
}

RecordKind KeyShareModel::kind(int column) const
{
    switch (column) {
    case KeysColumn:
    case LongLivedColumn:
        return RecordKind::Count;
    case BytesColumn:
        return RecordKind::Size;
    case LimitColumn:
        return RecordKind::Seconds;
    default:
        return RecordKind::Text;
    }
}

QVariant KeyShareModel::value(int row, int column) const
{
    const cache::KeyShare &share = records().at(row);
    switch (column) {
    case NameColumn:
        return groupName(share).isEmpty() ? tr("other") : groupName(share);
    case TablesColumn:
        return m_groups.groups().value(share.group).tables.join(QStringLiteral(", "));
    case KeysColumn:
        return qlonglong(share.keys);
    case BytesColumn:
        return share.bytes < 0 ? QVariant() : QVariant(qlonglong(share.bytes));
    case LimitColumn:
        return share.limitMs > 0 ? QVariant(qlonglong(share.limitMs / 1000)) : QVariant();
    case LongLivedColumn:
        return share.limitMs > 0 ? QVariant(qlonglong(share.unlimited + share.tooLong))
                                 : QVariant();
    default:
        return {};
    }
}

QByteArray KeyShareModel::identity(const cache::KeyShare &share) const
{
    return QByteArray::number(share.group);
}

QString LongLivedKeyModel::title(int column) const
{
    switch (column) {
    case KeyColumn:
        return tr("Key");
    case TtlColumn:
        return tr("Lives");
    case LimitColumn:
        return tr("May live");
    case TenantColumn:
        return tr("Tenant");
    default:
        return {};
    }
}

RecordKind LongLivedKeyModel::kind(int column) const
{
    switch (column) {
    case KeyColumn:
        return RecordKind::Bytes;
    case TtlColumn:
    case LimitColumn:
        return RecordKind::Seconds;
    default:
        return RecordKind::Text;
    }
}

QVariant LongLivedKeyModel::value(int row, int column) const
{
    const cache::LongLivedKey &key = records().at(row);
    switch (column) {
    case KeyColumn:
        return key.name;
    case TtlColumn:
        return qlonglong(key.ttlMs < 0 ? -1 : key.ttlMs / 1000);
    case LimitColumn:
        return qlonglong(key.limitMs / 1000);
    case TenantColumn:
        return QString::fromUtf8(key.tenant);
    default:
        return {};
    }
}

QByteArray LongLivedKeyModel::identity(const cache::LongLivedKey &key) const
{
    return key.name;
}

} // namespace selaras::items
