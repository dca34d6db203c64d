// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/visitors.h"

#include "app/demo/demodata.h"
#include "models/workspace/applications.h"

#include <array>

namespace selaras::app {

namespace {

constexpr int fewest = 12;
constexpr int most = 45;

QString userAgent(QRandomGenerator &random)
{
    static constexpr std::array agents {
        "Mozilla/5.0 (Linux; Android 14)", "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
        "Mozilla/5.0 (Macintosh)", "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)"};
    return QString::fromUtf8(agents.at(random.bounded(quint32(agents.size()))));
}

mapping::Sessions layout()
{
    const auto profile = workspace::loadApplication(QStringLiteral("sita-bi"));
    return mapping::sessionsOf(*profile).first();
}

const QByteArray prefix = "sess:";

} // namespace

Visitors::Visitors(Surroundings &surroundings)
    : m_surroundings(surroundings)
    , m_sessions(surroundings.redis, layout(), surroundings.clock)
{
}

Result<void> Visitors::act()
{
    const auto welcome = qsizetype(fewest + (most - fewest) * m_surroundings.tide());
    if (m_present.size() <= welcome)
        return lookIn();
    const Visitor leaving = m_present.takeFirst();
    const auto done = m_sessions.end(QString::fromLatin1(leaving.key.mid(prefix.size())));
    return done ? Result<void>() : fail(done.error());
}

// Somebody does something, and the session says when.
Result<void> Visitors::lookIn()
{
    if (m_present.isEmpty() || !m_surroundings.chance(0.2))
        return {};
    const Visitor visitor = any();
    const auto seen = m_sessions.validate(QString::fromLatin1(visitor.key.mid(prefix.size())));
    if (!seen)
        return fail(seen.error());
    if (seen->verdict == security::SessionStore::Validation::Verdict::NoSession)
        forget(visitor.key);
    return {};
}

Result<void> Visitors::signIn(qint64 user, const QString &ip)
{
    using mapping::Fact;
    const QJsonObject cookie {{QStringLiteral("originalMaxAge"), 86'400'000},
                              {QStringLiteral("httpOnly"), true},
                              {QStringLiteral("path"), QStringLiteral("/")}};
    const auto opened = m_sessions.create({QString::fromLatin1(m_surroundings.token(16)),
                                           {{Fact::User, user},
                                            {Fact::Role, demoRole(user)},
                                            {Fact::Ip, ip},
                                            {Fact::UserAgent, userAgent(m_surroundings.random)}},
                                           {{QStringLiteral("cookie"), cookie}}});
    if (!opened)
        return fail(opened.error());
    for (const QString &ended : opened->replaced)
        forget(prefix + ended.toLatin1());
    if (opened->isOpen)
        m_present.append({prefix + opened->id.toLatin1(), user});
    return {};
}

Visitors::Visitor Visitors::any()
{
    return m_present.at(m_surroundings.random.bounded(int(m_present.size())));
}

void Visitors::forget(const QByteArray &key)
{
    m_present.removeIf([&key](const Visitor &visitor) { return visitor.key == key; });
}

} // namespace selaras::app
