// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <QTemporaryDir>

namespace selaras::test {

// The database and the cache of one of the applications in tests/fixtures, as its script writes
// them for this moment, in a folder that dies with this object.
class FixtureData {
public:
    // script: "bergizi_id". sizes: as the script takes them, such as {"--sessions", "1000"}.
    explicit FixtureData(const QString &script, const QStringList &sizes = {});

    // False when the script could not be run; why stands in the test's log.
    [[nodiscard]] bool isReady() const { return m_ready; }
    // Holds dev.db and redis.resp.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString commands() const; // for RedisServer::load()

    // What is wrong with it on purpose, by kind, such as "stale": keys or names, sorted.
    [[nodiscard]] QByteArrayList deliberate(const char *kind) const;
    // What else a test may count on, such as "sessions".
    [[nodiscard]] QJsonValue fact(const char *name) const;

private:
    QTemporaryDir m_folder;
    QJsonObject m_facts;
    bool m_ready = false;
};

} // namespace selaras::test
