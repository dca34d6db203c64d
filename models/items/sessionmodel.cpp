// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessionmodel.h"

#include <limits>

namespace selaras::items {

using security::Session;

namespace {

QString userOf(const Session &session, const SessionModel::Names &names)
{
    const QString name = names.value(session.user);
    for (const QString &text : {name, session.name, session.login}) {
        if (!text.isEmpty())
            return text;
    }
    return session.user;
}

QString textOf(const Session &session, int column)
{
    switch (column) {
    case SessionModel::TenantColumn:
        return session.tenant;
    case SessionModel::RoleColumn:
        return session.role;
    case SessionModel::IpColumn:
        return session.ip;
    case SessionModel::AgentColumn:
        return session.userAgent;
    default:
        return {};
    }
}

// Of one that is not told, or never comes, at the end.
qint64 timeOf(const Session &session, int column)
{
    const qint64 ms = column == SessionModel::CreatedColumn ? session.createdMs
        : column == SessionModel::ActivityColumn            ? session.activityMs
                                                            : session.expiresMs;
    return ms > 0 ? ms : std::numeric_limits<qint64>::max();
}

template<class T>
int compared(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace

SessionModel::SessionModel(Fetch fetch, Clock &clock, QObject *parent)
    : SnapshotModel(std::move(fetch), parent)
    , m_clock(clock)
{
}

void SessionModel::setFilterText(const QString &text)
{
    m_filterText = text.trimmed();
    filter();
}

void SessionModel::filter()
{
    const auto wanted = security::SessionFilter::parse(m_filterText);
    if (wanted.isEmpty()) {
        setFilter({});
        return;
    }
    setFilter([wanted, names = m_names, &clock = m_clock](const Session &session) {
        return wanted.accepts(session, clock.nowMs(), names->value(session.user));
    });
}

void SessionModel::addNames(const Names &names)
{
    if (names.isEmpty())
        return;
    auto all = std::make_shared<Names>(*m_names);
    all->insert(names);
    m_names = all;
    if (!m_filterText.isEmpty())
        filter();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, UserColumn), index(rowCount() - 1, UserColumn));
}

QString SessionModel::shownUser(const Session &session) const
{
    return userOf(session, *m_names);
}

QString SessionModel::title(int column) const
{
    switch (Column(column)) {
    case UserColumn:
        return tr("User");
    case TenantColumn:
        return tr("Tenant");
    case RoleColumn:
        return tr("Role");
    case IpColumn:
        return tr("IP address");
    case AgentColumn:
        return tr("Agent");
    case CreatedColumn:
        return tr("Created");
    case ActivityColumn:
        return tr("Last activity");
    case ExpiresColumn:
        return tr("Expires in");
    case KeyColumn:
        return tr("Key");
    case ColumnCount:
        break;
    }
    return {};
}

RecordKind SessionModel::kind(int column) const
{
    switch (Column(column)) {
    case CreatedColumn:
    case ActivityColumn:
        return RecordKind::Time;
    case ExpiresColumn:
        return RecordKind::Seconds;
    case KeyColumn:
        return RecordKind::Bytes;
    default:
        return RecordKind::Text;
    }
}

QVariant SessionModel::value(int row, int column) const
{
    const Session &session = recordAt(row);
    switch (Column(column)) {
    case UserColumn:
        return shownUser(session);
    case CreatedColumn:
        return session.createdMs > 0 ? QVariant(session.createdMs) : QVariant();
    case ActivityColumn:
        return session.activityMs > 0 ? QVariant(session.activityMs) : QVariant();
    case ExpiresColumn:
        return session.expiresMs == 0
            ? -1
            : std::max<qint64>(0, session.expiresMs - m_clock.nowMs()) / 1000;
    case KeyColumn:
        return session.key;
    default:
        return textOf(session, column);
    }
}

SessionModel::Identity SessionModel::identityOf() const
{
    return [](const Session &session) { return session.key; };
}

SessionModel::Compare SessionModel::compareBy(int column) const
{
    switch (Column(column)) {
    case UserColumn:
        return [names = m_names](const Session &a, const Session &b) {
            return userOf(a, *names).compare(userOf(b, *names), Qt::CaseInsensitive);
        };
    case CreatedColumn:
    case ActivityColumn:
    case ExpiresColumn:
        return [column](const Session &a, const Session &b) {
            return compared(timeOf(a, column), timeOf(b, column));
        };
    case KeyColumn:
        return [](const Session &a, const Session &b) { return compared(a.key, b.key); };
    default:
        return [column](const Session &a, const Session &b) {
            return textOf(a, column).compare(textOf(b, column), Qt::CaseInsensitive);
        };
    }
}

} // namespace selaras::items
