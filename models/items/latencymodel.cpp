// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/latencymodel.h"

namespace selaras::items {

QString LatencyModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Event");
    case TimeColumn:
        return tr("Last");
    case LatestColumn:
        return tr("Took");
    case MostColumn:
        return tr("The longest");
    case CountColumn:
        return tr("Recorded");
    case MeaningColumn:
        return tr("Meaning");
    default:
        return {};
    }
}

RecordKind LatencyModel::kind(int column) const
{
    switch (column) {
    case NameColumn:
        return RecordKind::Bytes;
    case TimeColumn:
        return RecordKind::Time;
    case CountColumn:
        return RecordKind::Count;
    case MeaningColumn:
        return RecordKind::Text;
    default:
        return RecordKind::Milliseconds;
    }
}

QVariant LatencyModel::value(int row, int column) const
{
    const insight::LatencyEvent &record = records().at(row);
    switch (column) {
    case NameColumn:
        return record.name;
    case TimeColumn:
        return qlonglong(record.timeMs);
    case LatestColumn:
        return qlonglong(record.latestMs);
    case MostColumn:
        return qlonglong(record.mostMs);
    case CountColumn:
        return qlonglong(record.history.size());
    default:
        return {};
    }
}

QByteArray LatencyModel::identity(const insight::LatencyEvent &record) const
{
    return record.name;
}

} // namespace selaras::items
