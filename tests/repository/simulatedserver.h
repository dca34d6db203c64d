// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"
#include "models/redis/keychanges.h"
#include "tests/support/fakekeyspace.h"

#include <optional>

namespace selaras::test {

class SimulatedChanges;

// A Redis in memory that several clients share, that restarts, and that tells of changed keys.
class SimulatedServer {
public:
    redis::Reply execute(const redis::Command &command);
    void takeSnapshot() { m_snapshot = m_keyspace; }
    // With what the snapshot holds, or with nothing. Whoever is told of changes is so no more.
    void restart(bool fromSnapshot);

    [[nodiscard]] QString run() const { return QString::number(m_run); }
    [[nodiscard]] QByteArrayList keys() const { return m_keyspace.keys(); }
    QByteArray get(const QByteArray &key) { return execute({"GET", key}).bytes; }

    bool isUp = true;
    QVector<SimulatedChanges *> listeners;

private:
    FakeKeyspace m_keyspace;
    FakeKeyspace m_snapshot;
    int m_run = 1;
};

// Told by a SimulatedServer.
class SimulatedChanges final : public redis::KeyChanges {
public:
    explicit SimulatedChanges(SimulatedServer &server);
    ~SimulatedChanges() override;

    Result<void> start(const QByteArrayList &prefixes) override;
    [[nodiscard]] bool isRunning() const override { return m_running; }
    void stop() override;
    Result<QByteArrayList> take(int waitMs) override;
    Result<QByteArrayList> settle() override { return take(0); }

    void tell(const QByteArray &key) { m_told.append(key); }
    void lose() { m_lost = true; } // noticed at the next take()
    bool refuses = false;

private:
    SimulatedServer &m_server;
    bool m_running = false;
    bool m_lost = false;
    QByteArrayList m_told;
};

// One process' way to the server, with one misfortune at a time.
class SimulatedClient final : public redis::Client {
public:
    struct Crash { }; // thrown: the process is no more

    enum class Fate {
        Crash, // before the command
        CrashAfter,
        Lose, // the connection, before the command
        LoseAfter, // and its reply
        Restart, // the server from its snapshot, and the connection with it
        RestartUnnoticed, // and the command meets the new one
    };

    explicit SimulatedClient(SimulatedServer &server)
        : m_server(server)
    {
    }

    void expect(Fate fate, int inCommands)
    {
        m_fate = fate;
        m_commandsLeft = inCommands;
    }
    // Takes every run for the same.
    bool isBlindToRestarts = false;

    Result<redis::Reply> call(const redis::Command &command) override;
    Result<QVector<redis::Reply>> pipeline(const QVector<redis::Command> &commands) override;
    Result<QString> runId() override;

private:
    Result<redis::Reply> execute(const redis::Command &command);

    SimulatedServer &m_server;
    std::optional<Fate> m_fate;
    int m_commandsLeft = 0;
};

} // namespace selaras::test
