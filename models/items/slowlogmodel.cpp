// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/slowlogmodel.h"

namespace selaras::items {

QByteArray SlowLogModel::lineOf(const insight::SlowEntry &entry)
{
    QByteArray line;
    for (const QByteArray &argument : entry.arguments) {
        if (!line.isEmpty())
            line += ' ';
        line += argument.isEmpty() || argument.contains(' ') ? '"' + argument + '"' : argument;
    }
    return line;
}

QString SlowLogModel::title(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("When");
    case DurationColumn:
        return tr("Took");
    case CommandColumn:
        return tr("Command");
    case ClientColumn:
        return tr("Client");
    default:
        return {};
    }
}

RecordKind SlowLogModel::kind(int column) const
{
    switch (column) {
    case TimeColumn:
        return RecordKind::Time;
    case DurationColumn:
        return RecordKind::Microseconds;
    default:
        return RecordKind::Bytes;
    }
}

QVariant SlowLogModel::value(int row, int column) const
{
    const insight::SlowEntry &entry = records().at(row);
    switch (column) {
    case TimeColumn:
        return qlonglong(entry.timeMs);
    case DurationColumn:
        return qlonglong(entry.microseconds);
    case CommandColumn:
        return lineOf(entry);
    case ClientColumn:
        return entry.clientName.isEmpty() ? entry.client : entry.clientName + "  " + entry.client;
    default:
        return {};
    }
}

QByteArray SlowLogModel::identity(const insight::SlowEntry &entry) const
{
    return QByteArray::number(entry.id);
}

QString SlowSummaryModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("What");
    case CountColumn:
        return tr("Entries");
    case TotalColumn:
        return tr("Took in all");
    case MostColumn:
        return tr("The longest");
    default:
        return {};
    }
}

RecordKind SlowSummaryModel::kind(int column) const
{
    switch (column) {
    case NameColumn:
        return RecordKind::Text;
    case CountColumn:
        return RecordKind::Count;
    default:
        return RecordKind::Microseconds;
    }
}

QVariant SlowSummaryModel::value(int row, int column) const
{
    const insight::SlowSummary &summary = records().at(row);
    switch (column) {
    case NameColumn:
        return summary.name.isEmpty() ? tr("other") : summary.name;
    case CountColumn:
        return qlonglong(summary.count);
    case TotalColumn:
        return qlonglong(summary.totalMicroseconds);
    case MostColumn:
        return qlonglong(summary.mostMicroseconds);
    default:
        return {};
    }
}

QByteArray SlowSummaryModel::identity(const insight::SlowSummary &summary) const
{
    return summary.name.toUtf8();
}

} // namespace selaras::items
