// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklistmodel.h"

#include <algorithm>

namespace selaras::items {

using insight::CheckResult;
using insight::CheckState;

namespace {

// What wants attention first.
int urgency(CheckState state)
{
    static const QVector<CheckState> order {CheckState::Finding, CheckState::Unknown,
                                            CheckState::Advice, CheckState::Ok,
                                            CheckState::NotApplicable};
    return int(order.indexOf(state));
}

} // namespace

int ChecklistModel::count(CheckState state) const
{
    return int(std::count_if(records().begin(), records().end(),
                             [state](const CheckResult &one) { return one.state == state; }));
}

QString ChecklistModel::title(int column) const
{
    switch (column) {
    case StateColumn:
        return tr("State");
    case PointColumn:
        return tr("Point");
    case SeenColumn:
        return tr("Seen");
    case ReasonColumn:
        return tr("Why");
    default:
        return {};
    }
}

RecordKind ChecklistModel::kind(int column) const
{
    return column == StateColumn ? RecordKind::State : RecordKind::Text;
}

QVariant ChecklistModel::value(int row, int column) const
{
    const CheckResult &result = records().at(row);
    switch (column) {
    case StateColumn:
        return urgency(result.state);
    case PointColumn:
        return insight::checkPointName(result.point);
    default:
        return {};
    }
}

QByteArray ChecklistModel::identity(const CheckResult &result) const
{
    return insight::checkPointName(result.point).toLatin1();
}

} // namespace selaras::items
