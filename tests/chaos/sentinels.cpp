// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/sentinels.h"

#include <algorithm>

namespace selaras::chaos {

Sentinels::Sentinels(const World &world)
{
    for (int i = 0; i < 2000; ++i)
        m_names.insert("other:" + QByteArray::number(i));
    for (qint64 user = 1; user <= std::min<qint64>(world.ours(), 250); ++user) {
        const QByteArray id = QByteArray::number(user);
        for (const char *prefix : {"user:", "d:user:", "C:user:"})
            m_names.insert(prefix + id);
        for (const char *suffix : {"x", "0000000000", " :open", "-open", "x:open"})
            m_names.insert("c:tasks:user:" + id + suffix);
        m_names.insert("c:user:" + id + ":x");
        m_names.insert("c:perm:" + id + "?");
    }
    // What the tenants' names would reach as patterns.
    for (const char *tenant : {"a", "b", "x", "ab", "", "\\*", "nl", "[a", "ab]", "T2", "%"})
        m_names.insert(QByteArray("c:tenant:") + tenant + ":plan");
    m_names.insert("c:tenant:T1");
}

void Sentinels::plant(Cache &cache) const
{
    QVector<QByteArrayList> commands;
    for (const QByteArray &name : m_names)
        commands.append({"SET", name, name});
    if (!cache.pipeline(commands))
        qFatal("redis-server does not answer");
}

qint64 Sentinels::missing(Cache &cache) const
{
    QVector<QByteArrayList> commands;
    for (const QByteArray &name : m_names)
        commands.append({"GET", name});
    const auto answers = cache.pipeline(commands);
    if (!answers)
        qFatal("redis-server does not answer");
    qint64 missing = 0;
    qsizetype i = 0;
    for (const QByteArray &name : m_names) {
        if (answers->at(i++).text != name)
            ++missing;
    }
    return missing;
}

} // namespace selaras::chaos
