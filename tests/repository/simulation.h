// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keymap.h"
#include "models/repository/invalidator.h"
#include "tests/repository/simulatedserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryintentjournal.h"
#include "tests/support/temporarydatabase.h"

#include <QRandomGenerator>

#include <array>

namespace selaras::test {

// Two processes that edit the same rows, a server, and readers that refill its keys, in an order
// that a seed decides, with every kind of misfortune between any two steps.
class Simulation {
public:
    // What is left out, to see that it is missed.
    enum class Lack { Nothing, Window, Journal, Replay };

    Simulation();

    // The stale keys that are left when all has come to rest; a word when it does not.
    QByteArrayList run(quint32 seed, Lack lack = Lack::Nothing);

private:
    struct Process;
    struct Refill {
        qint64 atMs = 0;
        QByteArray key;
        QByteArray value;
    };

    void begin(quint32 seed, Lack lack);
    void renew(size_t process);
    void step();
    void act(size_t process);
    void goOn(Process &process);
    void strikeServer();
    void read();
    void advance(qint64 ms);
    bool comeToRest();
    [[nodiscard]] QByteArrayList staleKeys();
    [[nodiscard]] QByteArray valueOf(const QByteArray &key) const;
    [[nodiscard]] bool oneIn(int n) { return m_random.bounded(n) == 0; }

    TemporaryDatabase m_file;
    std::unique_ptr<sqlite::Database> m_database;
    mapping::KeyMap m_keyMap;
    FakeClock m_clock;
    QRandomGenerator m_random;
    Lack m_lack = Lack::Nothing;
    std::unique_ptr<SimulatedServer> m_server;
    std::shared_ptr<MemoryIntentJournal::Store> m_store;
    std::array<std::unique_ptr<Process>, 2> m_processes;
    QVector<Refill> m_refills;
    std::array<qint64, 2> m_versions {}; // of the rows

public:
    ~Simulation();
};

} // namespace selaras::test
