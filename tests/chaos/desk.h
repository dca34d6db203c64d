// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/connection.h"
#include "models/redis/tracking.h"
#include "models/repository/capturefollower.h"
#include "models/repository/rowrepository.h"
#include "models/repository/sqliteintentjournal.h"
#include "tests/chaos/mortalclient.h"
#include "tests/chaos/mortaljournal.h"
#include "tests/chaos/stage.h"

namespace selaras::chaos {

// What workspace::WriteDesk and FollowDesk are made of, with the mortal parts between.
class Desk {
public:
    Desk(const Stage &stage, const QString &socketPath, Kill kill);

    [[nodiscard]] repository::RowRepository &rows() { return m_rows; }
    [[nodiscard]] repository::Invalidator &invalidator() { return m_invalidator; }
    [[nodiscard]] repository::Guard &guard() { return m_guard; }
    [[nodiscard]] repository::CaptureFollower &follower() { return m_follower; }
    [[nodiscard]] MortalJournal &journal() { return m_journal; }
    [[nodiscard]] MortalClient &client() { return m_client; }
    [[nodiscard]] Executioner &executioner() { return m_executioner; }
    [[nodiscard]] Diary &diary() { return m_diary; }

private:
    SystemClock m_clock;
    Executioner m_executioner;
    Diary m_diary;
    mapping::KeyMap m_keyMap;
    std::unique_ptr<sqlite::Database> m_database;
    std::unique_ptr<repository::SqliteIntentJournal> m_file;
    redis::Connection m_connection;
    redis::Tracking m_tracking;
    MortalClient m_client;
    MortalJournal m_journal;
    repository::LinkReader m_links;
    repository::Guard m_guard;
    repository::Invalidator m_invalidator;
    repository::Warmer m_warmer;
    repository::RowRepository m_rows;
    std::unique_ptr<sqlite::Database> m_following;
    repository::Capture m_capture;
    repository::CaptureFollower m_follower;
};

// Before the first driver is there.
void switchCaptureOn(const Stage &stage);

} // namespace selaras::chaos
