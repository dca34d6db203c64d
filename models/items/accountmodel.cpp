// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/accountmodel.h"

#include <QSet>

#include <algorithm>

namespace selaras::items {

namespace {

QVariant orNone(const std::optional<qint64> &ms)
{
    return ms ? QVariant(qlonglong(*ms)) : QVariant();
}

// Each once, the first ones first.
QString told(const QStringList &ips)
{
    QStringList distinct = ips;
    distinct.removeDuplicates();
    return distinct.join(QStringLiteral(", "));
}

} // namespace

int AccountModel::lockedCount() const
{
    return int(std::count_if(records().begin(), records().end(),
                             [](const security::Account &one) { return one.isLocked; }));
}

QString AccountModel::title(int column) const
{
    switch (column) {
    case StateColumn:
        return tr("State");
    case IdColumn:
        return tr("Account");
    case AttemptsColumn:
        return tr("Failed logins");
    case SinceColumn:
        return tr("Since");
    case UntilColumn:
        return tr("Ends in");
    case IpColumn:
        return tr("From");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

RecordKind AccountModel::kind(int column) const
{
    switch (column) {
    case StateColumn:
        return RecordKind::State;
    case AttemptsColumn:
        return RecordKind::Count;
    case SinceColumn:
    case UntilColumn:
        return RecordKind::Time;
    default:
        return RecordKind::Text;
    }
}

QVariant AccountModel::value(int row, int column) const
{
    const security::Account &account = records().at(row);
    switch (column) {
    case StateColumn:
        return account.isLocked ? 0 : 1;
    case IdColumn:
        return account.id;
    case AttemptsColumn:
        return qlonglong(account.attempts);
    case SinceColumn:
        return orNone(account.sinceMs ? account.sinceMs : account.lastAttemptMs);
    case UntilColumn:
        return orNone(account.isLocked ? account.untilMs : account.attemptsEndMs);
    case IpColumn:
        return told(account.ips);
    case ReasonColumn:
        return account.reason;
    default:
        return {};
    }
}

QByteArray AccountModel::identity(const security::Account &account) const
{
    return QByteArray::number(account.layout) + ' ' + account.id.toUtf8();
}

} // namespace selaras::items
