// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/heldlockmodel.h"

#include "models/items/keytext.h"

namespace selaras::items {

namespace {

using security::HeldLock;

constexpr qsizetype shownOfToken = 8;

QVariant orNone(const std::optional<qint64> &ms)
{
    return ms ? QVariant(qlonglong(*ms)) : QVariant();
}

} // namespace

QString holderText(const HeldLock &lock)
{
    const QString part = lock.token.size() < 2 * shownOfToken
        ? QStringLiteral("••••")
        : shownKey(lock.token.left(shownOfToken)) + QStringLiteral("…");
    return lock.owner.isEmpty() ? part : QStringLiteral("%1 (%2)").arg(lock.owner, part);
}

QString HeldLockModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("What is locked");
    case HolderColumn:
        return tr("Holder");
    case SinceColumn:
        return tr("Held for");
    case ExpiresColumn:
        return tr("Expires in");
    case KeyColumn:
        return tr("Key");
    default:
        return {};
    }
}

RecordKind HeldLockModel::kind(int column) const
{
    switch (column) {
    case SinceColumn:
    case ExpiresColumn:
        return RecordKind::Time;
    case KeyColumn:
        return RecordKind::Bytes;
    default:
        return RecordKind::Text;
    }
}

QVariant HeldLockModel::value(int row, int column) const
{
    const HeldLock &lock = records().at(row);
    switch (column) {
    case NameColumn:
        return lock.name;
    case HolderColumn:
        return holderText(lock);
    case SinceColumn:
        return orNone(lock.sinceMs);
    case ExpiresColumn:
        return orNone(lock.expiresMs);
    case KeyColumn:
        return lock.key;
    default:
        return {};
    }
}

QByteArray HeldLockModel::identity(const HeldLock &lock) const
{
    return lock.key + ' ' + lock.token;
}

} // namespace selaras::items
