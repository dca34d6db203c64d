// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keyshapemodel.h"

namespace selaras::items {

QString KeyShapeModel::title(int column) const
{
    switch (column) {
    case ShapeColumn:
        return tr("Keys like");
    case KeysColumn:
        return tr("Keys");
    case SampleColumn:
        return tr("For example");
    default:
        return {};
    }
}

RecordKind KeyShapeModel::kind(int column) const
{
    switch (column) {
    case KeysColumn:
        return RecordKind::Count;
    case SampleColumn:
        return RecordKind::Bytes;
    default:
        return RecordKind::Text;
    }
}

QVariant KeyShapeModel::value(int row, int column) const
{
    const mapping::KeyShape &record = records().at(row);
    switch (column) {
    case ShapeColumn:
        return record.text();
    case KeysColumn:
        return record.keys;
    case SampleColumn:
        return record.samples.value(0);
    default:
        return {};
    }
}

QByteArray KeyShapeModel::identity(const mapping::KeyShape &record) const
{
    return record.text().toUtf8();
}

} // namespace selaras::items
