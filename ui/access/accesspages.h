// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/accesspane.h"

namespace selaras::ui {

struct Context;
class Page;

// The pages about access, which share a connection. To be destroyed after the pages, whose parents
// own them.
class AccessPages {
public:
    AccessPages(const workspace::Access &access, const Context &context,
                workspace::Session &session);

    // In the order of the rail.
    [[nodiscard]] const QVector<Page *> &all() const { return m_pages; }

private:
    workspace::Access m_access;
    workspace::RedisLane m_lane;
    workspace::UserLane m_users;
    QVector<Page *> m_pages;
};

} // namespace selaras::ui
