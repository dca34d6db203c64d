// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/checker.h"
#include "tests/chaos/child.h"
#include "tests/chaos/diary.h"
#include "tests/chaos/disturber.h"
#include "tests/chaos/foreignwriter.h"
#include "tests/chaos/reader.h"

#include <memory>

namespace selaras::chaos {

// What a run found.
struct Verdict {
    qint64 edits = 0;
    qint64 kills = 0;
    qint64 stale = 0;
    qint64 lost = 0;
    qint64 foreign = 0;
    qint64 pending = 0;
    qint64 compared = 0;
    qint64 editingMs = 0;

    [[nodiscard]] bool isGood() const
    {
        return stale == 0 && lost == 0 && foreign == 0 && pending == 0;
    }
};

// Runs the whole: round by round edits are made in the midst of it all, then everything comes to
// rest and every key is compared.
class Harness {
public:
    explicit Harness(Stage &stage);
    ~Harness();

    Verdict run();
    [[nodiscard]] qint64 restarts() const { return m_disturber.restarts(); }

private:
    void beginRound();
    void makeEdits(qint64 to);
    void bringToRest(qint64 to);
    void judge();

    void ensureDriver(const QByteArray &command);
    void killIfDue(bool atOnce);
    void buryDriver();
    void signalDriver(int number);
    [[noreturn]] void giveUp(const char *why) const;

    Stage &m_stage;
    Schedule m_schedule;
    Sentinels m_sentinels;
    Server m_server;
    Proxy m_proxy;
    Readers m_readers;
    ForeignWriters m_foreigners;
    std::mutex m_driverMutex; // of the pointer; the disturber signals it
    std::unique_ptr<Child> m_driver;
    Disturber m_disturber;
    Cache m_cache;
    Dice m_dice;
    Verdict m_verdict;
};

} // namespace selaras::chaos
