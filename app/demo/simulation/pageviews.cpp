// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/pageviews.h"

#include "app/demo/demodata.h"
#include "app/demo/loginsession.h"
#include "app/demo/simulation/rowlookups.h"

namespace selaras::app {

namespace {

constexpr int fewestVisits = 6; // in a turn
constexpr int mostVisits = 12;
constexpr qint64 searchMs = 60'000;
constexpr qint64 noticeMs = 30'000;

// Who left the campus is looked up by nobody.
constexpr qint64 activeUsers = demoUsers * 7 / 10;
constexpr qint64 activeStudents = demoStudents * 7 / 10;

} // namespace

PageViews::PageViews(Surroundings &surroundings, Visitors &visitors)
    : m_surroundings(surroundings)
    , m_visitors(visitors)
{
}

Result<void> PageViews::act()
{
    const int usual = fewestVisits + int((mostVisits - fewestVisits) * m_surroundings.tide());
    QVector<cache::Lookup> lookups;
    for (int i = m_surroundings.random.bounded(usual - 2, usual + 3); i > 0; --i)
        addVisit(lookups);
    if (auto found = m_surroundings.cache.getOrSet(lookups); !found)
        return fail(found.error());
    return keepSessions();
}

Result<void> PageViews::keepSessions()
{
    QVector<redis::Command> commands;
    const QByteArrayList sessions = std::exchange(m_sessions, {});
    for (const QByteArray &session : sessions)
        commands.append({"GET", session});
    commands += std::exchange(m_touches, {});
    if (commands.isEmpty() || !m_surroundings.cache.isConnected())
        return {};
    const auto replies = m_surroundings.redis.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        if (replies->at(i).isNil())
            m_visitors.forget(sessions.at(i));
    }
    return {};
}

void PageViews::addVisit(QVector<cache::Lookup> &lookups)
{
    if (m_visitors.isEmpty())
        return;
    const Visitors::Visitor visitor = m_visitors.any();
    m_sessions.append(visitor.key);
    lookups.append(userLookup(m_surroundings.database,
                              m_surroundings.chance(0.4) ? visitor.userId
                                                         : m_surroundings.favourite(activeUsers)));
    lookups.append(m_surroundings.chance(0.09) ? search() : content());
    if (m_surroundings.chance(0.07))
        m_sessions.append("sess:" + m_surroundings.token(16)); // a cookie of last week
    if (m_surroundings.chance(0.2))
        m_touches.append({"EXPIRE", visitor.key, QByteArray::number(sessionSeconds)});
}

cache::Lookup PageViews::content()
{
    const qint64 student = m_surroundings.favourite(activeStudents);
    switch (m_surroundings.random.bounded(8)) {
    case 0:
        return summaryLookup(m_surroundings.database, student);
    case 1:
    case 2:
    case 3:
        return thesesLookup(m_surroundings.database, student);
    case 4:
        return {"sita:notifikasi:" + QByteArray::number(m_surroundings.favourite(60)),
                [this] { return QByteArray::number(m_surroundings.random.bounded(9)); }, noticeMs};
    default:
        return meetingsLookup(m_surroundings.database, student);
    }
}

cache::Lookup PageViews::search()
{
    const QByteArray page = QByteArray::number(m_surroundings.favourite(400));
    return {"sita:cari:judul:hal:" + page,
            [this] {
                const auto first = qint64(m_surroundings.random.bounded(demoStudents));
                return "{\"ids\":[" + QByteArray::number(first) + "]}";
            },
            searchMs};
}

} // namespace selaras::app
