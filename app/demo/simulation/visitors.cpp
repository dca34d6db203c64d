// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/visitors.h"

#include "app/demo/demodata.h"

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

} // namespace

Visitors::Visitors(Surroundings &surroundings)
    : m_surroundings(surroundings)
{
}

Result<void> Visitors::act()
{
    const auto welcome = qsizetype(fewest + (most - fewest) * m_surroundings.tide());
    if (m_present.size() <= welcome)
        return {};
    const Visitor leaving = m_present.takeFirst();
    const auto done = m_surroundings.redis.call({"DEL", leaving.key});
    return done ? Result<void>() : fail(done.error());
}

Result<void> Visitors::signIn(qint64 user, const QString &ip)
{
    const QByteArray key = "sess:" + m_surroundings.token(16);
    const QByteArray value = sessionValue(
        {user, demoRole(user), ip, userAgent(m_surroundings.random), m_surroundings.clock.nowMs()});
    const auto done =
        m_surroundings.redis.call({"SET", key, value, "EX", QByteArray::number(sessionSeconds)});
    if (!done)
        return fail(done.error());
    m_present.append({key, user});
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
