// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/infomodel.h"

namespace selaras::items {

QString InfoModel::title(int column) const
{
    switch (column) {
    case SectionColumn:
        return tr("Section");
    case NameColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    default:
        return {};
    }
}

RecordKind InfoModel::kind(int column) const
{
    return column == MeaningColumn ? RecordKind::Text : RecordKind::Bytes;
}

QVariant InfoModel::value(int row, int column) const
{
    const insight::InfoField &field = records().at(row);
    switch (column) {
    case SectionColumn:
        return field.section;
    case NameColumn:
        return field.name;
    case ValueColumn:
        return field.value;
    default:
        return {};
    }
}

QByteArray InfoModel::identity(const insight::InfoField &field) const
{
    return field.section + ':' + field.name;
}

} // namespace selaras::items
