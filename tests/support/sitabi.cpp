// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sitabi.h"

#include "models/redis/keyspace.h"

#include <QSet>

#include <algorithm>

namespace selaras::test {

Keyspace keyspaceOf(redis::Client &client)
{
    QSet<QByteArray> names;
    const auto visit = [&](const QByteArrayList &found) {
        for (const QByteArray &name : found)
            names.insert(name);
    };
    if (!redis::scanKeys(client, {}, visit))
        qFatal("the keyspace cannot be listed");
    QVector<redis::Command> commands;
    for (const QByteArray &name : std::as_const(names))
        commands.append({"DUMP", name});
    const auto dumps = client.pipeline(commands);
    if (!dumps)
        qFatal("the keyspace cannot be dumped");
    Keyspace keyspace;
    for (qsizetype i = 0; i < commands.size(); ++i)
        keyspace.insert(commands.at(i).last(), dumps->at(i).bytes);
    return keyspace;
}

QByteArrayList missingFrom(const Keyspace &after, const Keyspace &before)
{
    QByteArrayList missing;
    for (auto key = before.keyBegin(); key != before.keyEnd(); ++key) {
        if (!after.contains(*key))
            missing.append(*key);
    }
    return missing;
}

SitaBi::SitaBi(const QString &dataFolder)
    : m_database(TemporaryDatabase::copyOf(dataFolder + QStringLiteral("/dev.db")))
{
    m_ready = m_redis.isRunning() && m_redis.load(dataFolder + QStringLiteral("/redis.resp"));
}

QByteArrayList staleSitaBiKeys()
{
    QByteArrayList keys;
    for (const int id : {1, 38, 112, 149, 260, 297, 334, 371, 408, 445, 482, 519})
        keys.append("sita:user:" + QByteArray::number(id));
    for (const int id : {3, 44, 167, 208, 290})
        keys.append("sita:tugas_akhir:mahasiswa:" + QByteArray::number(id));
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace selaras::test
