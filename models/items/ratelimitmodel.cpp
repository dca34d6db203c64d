// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ratelimitmodel.h"

#include <algorithm>

namespace selaras::items {

namespace {

using security::RateLimit;

QVariant orNone(bool isKnown, qint64 number)
{
    return isKnown ? QVariant(qlonglong(number)) : QVariant();
}

} // namespace

int RateLimitModel::atLimitCount() const
{
    return int(std::count_if(records().begin(), records().end(),
                             [](const RateLimit &one) { return one.isAtLimit(); }));
}

QString RateLimitModel::title(int column) const
{
    switch (column) {
    case StateColumn:
        return tr("State");
    case IdColumn:
        return tr("Who or what");
    case UsedColumn:
        return tr("Used");
    case LimitColumn:
        return tr("Limit");
    case LeftColumn:
        return tr("Left");
    case ResetsColumn:
        return tr("Resets in");
    case WindowColumn:
        return tr("Window");
    case KeyColumn:
        return tr("Key");
    default:
        return {};
    }
}

RecordKind RateLimitModel::kind(int column) const
{
    switch (column) {
    case StateColumn:
        return RecordKind::State;
    case UsedColumn:
    case LimitColumn:
    case LeftColumn:
        return RecordKind::Count;
    case ResetsColumn:
        return RecordKind::Time;
    case WindowColumn:
        return RecordKind::Seconds;
    case KeyColumn:
        return RecordKind::Bytes;
    default:
        return RecordKind::Text;
    }
}

QVariant RateLimitModel::value(int row, int column) const
{
    const RateLimit &limit = records().at(row);
    switch (column) {
    case StateColumn:
        return limit.isAtLimit() ? 0 : limit.limit == 0 ? 2 : 1;
    case IdColumn:
        return limit.id;
    case UsedColumn:
        return orNone(limit.isReadable, limit.used);
    case LimitColumn:
        return orNone(limit.limit > 0, limit.limit);
    case LeftColumn:
        return orNone(limit.limit > 0 && limit.isReadable, limit.left());
    case ResetsColumn:
        return orNone(limit.resetsMs.has_value(), limit.resetsMs.value_or(0));
    case WindowColumn:
        return orNone(limit.windowMs > 0, limit.windowMs / 1000);
    case KeyColumn:
        return limit.key;
    default:
        return {};
    }
}

QByteArray RateLimitModel::identity(const RateLimit &limit) const
{
    return limit.key;
}

} // namespace selaras::items
