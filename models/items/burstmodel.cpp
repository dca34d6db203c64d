// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/burstmodel.h"

namespace selaras::items {

using security::Burst;

QString BurstModel::title(int column) const
{
    switch (column) {
    case SubjectColumn:
        return tr("Address or account");
    case FailuresColumn:
        return tr("Failed logins");
    case AccountsColumn:
        return tr("Accounts");
    case LastColumn:
        return tr("Last");
    default:
        return {};
    }
}

RecordKind BurstModel::kind(int column) const
{
    switch (column) {
    case FailuresColumn:
    case AccountsColumn:
        return RecordKind::Count;
    case LastColumn:
        return RecordKind::Time;
    default:
        return RecordKind::Text;
    }
}

QVariant BurstModel::value(int row, int column) const
{
    const Burst &burst = records().at(row);
    switch (column) {
    case SubjectColumn:
        return burst.subject;
    case FailuresColumn:
        return qlonglong(burst.failures);
    case AccountsColumn:
        return burst.accounts;
    case LastColumn:
        return burst.lastMs ? QVariant(qlonglong(*burst.lastMs)) : QVariant();
    default:
        return {};
    }
}

QByteArray BurstModel::identity(const Burst &burst) const
{
    return QByteArray::number(int(burst.kind)) + ' ' + burst.subject.toUtf8();
}

} // namespace selaras::items
