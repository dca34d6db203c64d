// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/endpoint.h"

#include <QProcess>
#include <QTemporaryDir>

namespace selaras::test {

// A redis-server of the test's own, on a unix socket in a temporary folder, without persistence
// unless the arguments say so. Dies with this object.
class RedisServer {
public:
    explicit RedisServer(const QStringList &arguments = {});
    ~RedisServer();

    // False when redis-server could not be started or did not answer in ten seconds.
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString socketPath() const
    {
        return m_folder.filePath(QStringLiteral("redis.sock"));
    }
    [[nodiscard]] QString url() const;
    [[nodiscard]] redis::Endpoint endpoint() const;
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    void stop(); // as kill -9
    bool start(); // again, on the same socket
    // Feeds a file of the Redis protocol to it; false when a reply is an error.
    bool load(const QString &respFile);
    // What redis-cli prints for these arguments, without its last newline.
    QByteArray cli(const QStringList &arguments);

private:
    QTemporaryDir m_folder;
    QStringList m_arguments;
    QProcess m_process;
    bool m_running = false;
};

} // namespace selaras::test
