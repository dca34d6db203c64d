// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/configurationmodel.h"

namespace selaras::items {

QString ConfigurationModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Setting");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    default:
        return {};
    }
}

RecordKind ConfigurationModel::kind(int column) const
{
    switch (column) {
    case MeaningColumn:
        return RecordKind::Text;
    default:
        return RecordKind::Bytes;
    }
}

QVariant ConfigurationModel::value(int row, int column) const
{
    const insight::ConfigurationEntry &record = records().at(row);
    switch (column) {
    case NameColumn:
        return record.name;
    case ValueColumn:
        return record.value;
    default:
        return {};
    }
}

QByteArray ConfigurationModel::identity(const insight::ConfigurationEntry &record) const
{
    return record.name;
}

} // namespace selaras::items
