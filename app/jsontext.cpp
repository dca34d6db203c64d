// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jsontext.h"

#include <QDateTime>

namespace selaras::app {

QJsonValue jsonTarget(const mapping::KeyTarget &target)
{
    return jsonKey(target.displayText());
}

QJsonValue jsonTime(const std::optional<qint64> &ms)
{
    if (!ms)
        return QJsonValue();
    return QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString stateName(repository::KeyState state)
{
    switch (state) {
    case repository::KeyState::Fresh:
        return QStringLiteral("fresh");
    case repository::KeyState::Stale:
        return QStringLiteral("stale");
    case repository::KeyState::Opaque:
        return QStringLiteral("opaque");
    case repository::KeyState::Absent:
        return QStringLiteral("absent");
    case repository::KeyState::Orphan:
        return QStringLiteral("orphan");
    }
    Q_UNREACHABLE();
}

} // namespace selaras::app
