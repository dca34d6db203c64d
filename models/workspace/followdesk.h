// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/capturefollower.h"
#include "models/workspace/desk.h"

namespace selaras::workspace {

// Following other writers: a connection of its own, since it learns of a change only from commits
// by other connections; what it finds goes the way of the writing desk. Blocking; made, used and
// destroyed on the thread of that desk, which must outlive it.
class FollowDesk {
public:
    static Result<std::unique_ptr<FollowDesk>> open(const Access &access, WriteDesk &writing,
                                                    Clock &clock);

    sqlite::Database &database() { return *m_database; }
    repository::Capture &capture() { return m_capture; }
    repository::CaptureFollower &follower() { return m_follower; }

private:
    FollowDesk(const Access &access, std::unique_ptr<sqlite::Database> database, WriteDesk &writing,
               Clock &clock);

    std::shared_ptr<const mapping::KeyMap> m_keyMap;
    std::unique_ptr<sqlite::Database> m_database;
    repository::Capture m_capture;
    repository::CaptureFollower m_follower;
};

// Whom the captured changes of a workspace are for: its Redis and its application.
QString captureServes(const Access &access);

} // namespace selaras::workspace
