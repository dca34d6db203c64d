// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/sessionrevocation.h"

#include "models/redis/script.h"
#include "models/security/sessioncompanions.h"
#include "models/security/sessionindex.h"
#include "models/security/sessionlist.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace selaras::security {

namespace {

constexpr qsizetype atOnce = 300;
// A session that is used at every request changes at every request.
constexpr int mostRounds = 20;

class Revoker {
public:
    Revoker(redis::Client &client, const SessionLayouts &layouts, qint64 nowMs)
        : m_client(client)
        , m_layouts(layouts)
        , m_nowMs(nowMs)
    {
    }

    [[nodiscard]] const Revocation &outcome() const { return m_outcome; }

    Result<void> revoke(QVector<Session> shown)
    {
        QVector<Session> ended;
        for (int round = 0; !shown.isEmpty() && round < mostRounds; ++round) {
            const auto some = revokeOnce(shown);
            if (!some)
                return fail(some.error());
            ended += *some;
        }
        for (const Session &session : std::as_const(shown))
            m_outcome.busy.append(session.key);
        m_outcome.ended += ended;
        if (auto done = removeFromIndexes(m_client, m_layouts, ended); !done)
            return done;
        return removeCompanions(m_client, ended);
    }

private:
    // Leaves in `shown` those that were changed between looking and removing.
    Result<QVector<Session>> revokeOnce(QVector<Session> &shown)
    {
        const auto now = stillThose(shown);
        if (!now)
            return fail(now.error());
        QVector<Session> ended;
        if (auto done = endStrings(*now, ended); !done)
            return fail(done.error());
        if (auto done = endOthers(*now, ended); !done)
            return fail(done.error());
        const auto isEnded = [&ended](const Session &session) {
            return std::any_of(ended.begin(), ended.end(),
                               [&](const Session &one) { return one.key == session.key; });
        };
        shown = *now;
        shown.removeIf(isEnded);
        return ended;
    }

    // As they are now.
    Result<QVector<Session>> stillThose(const QVector<Session> &shown)
    {
        QByteArrayList keys;
        for (const Session &session : shown)
            keys.append(session.key);
        const auto now = readSessions(m_client, m_layouts, keys, m_nowMs);
        if (!now)
            return fail(now.error());
        QHash<QByteArray, const Session *> byKey;
        for (const Session &session : *now)
            byKey.insert(session.key, &session);
        QVector<Session> same;
        for (const Session &session : shown) {
            const Session *there = byKey.value(session.key);
            if (!there)
                ++m_outcome.gone;
            else if (session.form == Session::Form::NotOne || !isSameSession(session, *there))
                m_outcome.otherNow.append(session.key);
            else
                same.append(*there);
        }
        return same;
    }

    Result<void> endStrings(const QVector<Session> &sessions, QVector<Session> &ended)
    {
        QVector<redis::SeenKey> keys;
        for (const Session &session : sessions) {
            if (session.type == "string")
                keys.append({session.key, session.sha1});
        }
        const auto removed = redis::unlinkIfSame(m_client, keys);
        if (!removed)
            return fail(removed.error());
        const QSet<QByteArray> names(removed->begin(), removed->end());
        for (const Session &session : sessions) {
            if (names.contains(session.key))
                ended.append(session);
        }
        return {};
    }

    // A hash is looked at once more while it is watched.
    Result<void> endOthers(const QVector<Session> &sessions, QVector<Session> &ended)
    {
        for (const Session &session : sessions) {
            if (session.type == "string")
                continue;
            const auto decide = [&](redis::Client &watching) -> Result<QVector<redis::Command>> {
                const auto there = readSessions(watching, m_layouts, {session.key}, m_nowMs);
                if (!there)
                    return fail(there.error());
                if (there->isEmpty() || !isSameSession(there->first(), session))
                    return QVector<redis::Command>();
                return QVector<redis::Command> {{"UNLINK", session.key}};
            };
            const auto done = redis::inTransaction(m_client, {session.key}, decide);
            if (!done)
                return fail(done.error());
            if (!done->isEmpty() && done->first().integer > 0)
                ended.append(session);
        }
        return {};
    }

    redis::Client &m_client;
    const SessionLayouts &m_layouts;
    qint64 m_nowMs;
    Revocation m_outcome;
};

} // namespace

Result<Revocation> revokeSessions(redis::Client &client, const SessionLayouts &layouts,
                                  const QVector<Session> &shown, qint64 nowMs, Progress &progress)
{
    Revoker revoker(client, layouts, nowMs);
    for (qsizetype first = 0; first < shown.size(); first += atOnce) {
        if (progress.cancelled())
            break;
        if (auto done = revoker.revoke(shown.mid(first, atOnce)); !done)
            return fail(done.error());
        progress.report(first + atOnce, shown.size());
    }
    return revoker.outcome();
}

} // namespace selaras::security
