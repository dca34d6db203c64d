// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/sessionlist.h"

#include "models/base/glob.h"

#include <QSet>

#include <algorithm>

namespace selaras::security {

namespace {

constexpr qsizetype readAtOnce = 1000;
constexpr redis::ReadLimits limits;

struct Found {
    QByteArray key;
    SessionPlace place;
};

// Reads sessions in one round trip where they are strings, as most are.
class Reader {
public:
    Reader(redis::Client &client, const SessionLayouts &layouts, qint64 nowMs)
        : m_client(client)
        , m_layouts(layouts)
        , m_nowMs(nowMs)
    {
    }

    // Appends those that are there.
    Result<void> read(const QVector<Found> &found, QVector<Session> &sessions)
    {
        QVector<redis::Command> commands;
        commands.reserve(found.size() * 2);
        for (const Found &one : found) {
            commands.append({"PTTL", one.key});
            commands.append({"GETRANGE", one.key, "0", QByteArray::number(limits.bytes)});
        }
        const auto replies = m_client.pipeline(commands);
        if (!replies)
            return fail(replies.error());
        QVector<Found> others;
        for (qsizetype i = 0; i < found.size(); ++i) {
            const redis::Reply &ttl = replies->at(2 * i);
            const redis::Reply &text = replies->at(2 * i + 1);
            if (text.isError() && redis::errorOf(text).code == ErrorCode::WrongType)
                others.append(found.at(i));
            else if (text.isError() || ttl.isError())
                return fail(redis::errorOf(text.isError() ? text : ttl));
            else if (ttl.integer >= -1)
                sessions.append(session(found.at(i), stringOf(found.at(i), ttl, text)));
        }
        return readOthers(others, sessions);
    }

private:
    static redis::KeyValue stringOf(const Found &found, const redis::Reply &ttl,
                                    const redis::Reply &text)
    {
        redis::KeyValue value;
        value.facts = {found.key, "string", ttl.integer, text.bytes.size()};
        value.truncated = text.bytes.size() > limits.bytes;
        value.text = text.bytes;
        return value;
    }
    Session session(const Found &found, const redis::KeyValue &value)
    {
        return sessionOf(m_layouts, found.place, value, m_nowMs, m_words);
    }
    Result<void> readOthers(const QVector<Found> &others, QVector<Session> &sessions)
    {
        QByteArrayList keys;
        for (const Found &one : others)
            keys.append(one.key);
        const auto values = redis::readValues(m_client, keys, limits);
        if (!values)
            return fail(values.error());
        for (qsizetype i = 0; i < others.size(); ++i) {
            if (values->at(i).facts.exists())
                sessions.append(session(others.at(i), values->at(i)));
        }
        return {};
    }

    redis::Client &m_client;
    const SessionLayouts &m_layouts;
    qint64 m_nowMs;
    Words m_words;
};

// One pattern where there is one layout; many are matched here, in one pass.
QByteArray patternOf(const SessionLayouts &layouts)
{
    return layouts.size() == 1 ? escapeGlob(layouts.first().key.literalPrefix()) + '*'
                               : QByteArray();
}

// Reads what a scan finds while it goes on, so that progress is that of the whole.
class Listing {
public:
    Listing(redis::Client &client, const SessionLayouts &layouts, qint64 nowMs, Progress &progress)
        : m_layouts(layouts)
        , m_progress(progress)
        , m_reader(client, layouts, nowMs)
    {
    }

    void visit(const QByteArrayList &keys)
    {
        for (const QByteArray &key : keys) {
            const auto place = sessionPlaceOf(m_layouts, key);
            if (place && !m_seen.contains(key)) {
                m_seen.insert(key);
                m_found.append({key, *place});
            }
        }
    }
    Result<QVector<Session>> read()
    {
        QVector<Session> sessions;
        sessions.reserve(m_found.size());
        for (qsizetype first = 0; first < m_found.size(); first += readAtOnce) {
            if (m_progress.cancelled())
                return fail(ErrorCode::Cancelled);
            if (auto done = m_reader.read(m_found.mid(first, readAtOnce), sessions); !done)
                return fail(done.error());
            m_progress.report(sessions.size(), m_found.size());
        }
        std::sort(sessions.begin(), sessions.end(),
                  [](const Session &a, const Session &b) { return a.key < b.key; });
        return sessions;
    }

private:
    const SessionLayouts &m_layouts;
    Progress &m_progress;
    Reader m_reader;
    QSet<QByteArray> m_seen;
    QVector<Found> m_found;
};

} // namespace

Result<QVector<Session>> listSessions(redis::Client &client, const SessionLayouts &layouts,
                                      qint64 nowMs, Progress &progress)
{
    if (layouts.isEmpty())
        return QVector<Session>();
    Listing listing(client, layouts, nowMs, progress);
    const auto visit = [&listing](const QByteArrayList &keys) { listing.visit(keys); };
    if (auto scanned = redis::scanKeys(client, patternOf(layouts), visit, progress); !scanned)
        return fail(scanned.error());
    return listing.read();
}

Result<QVector<Session>> readSessions(redis::Client &client, const SessionLayouts &layouts,
                                      const QByteArrayList &keys, qint64 nowMs)
{
    QVector<Found> found;
    for (const QByteArray &key : keys) {
        if (const auto place = sessionPlaceOf(layouts, key))
            found.append({key, *place});
    }
    QVector<Session> sessions;
    Reader reader(client, layouts, nowMs);
    for (qsizetype first = 0; first < found.size(); first += readAtOnce) {
        if (auto done = reader.read(found.mid(first, readAtOnce), sessions); !done)
            return fail(done.error());
    }
    return sessions;
}

Result<QVector<Session>> findSessions(redis::Client &client, const SessionLayouts &layouts,
                                      const QByteArrayList &idsOrKeys, qint64 nowMs)
{
    QByteArrayList keys;
    for (const QByteArray &name : idsOrKeys) {
        keys.append(name);
        for (const mapping::Sessions &layout : layouts) {
            const auto key =
                layout.key.expand(Row({QStringLiteral("id")}, {QString::fromUtf8(name)}));
            if (key && !keys.contains(key->text))
                keys.append(key->text);
        }
    }
    return readSessions(client, layouts, keys, nowMs);
}

} // namespace selaras::security
