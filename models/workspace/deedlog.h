// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desk.h"
#include "models/workspace/desklane.h"

namespace selaras::workspace {

// The journal of what was done to a workspace, to be looked at: on a lane of its own, so that
// verifying it holds up nothing else. Used on the GUI thread; destroying it breaks off what it
// does.
class DeedLog {
public:
    DeedLog(const Access &access, Clock &clock);
    ~DeedLog();
    DeedLog(const DeedLog &) = delete;
    DeedLog &operator=(const DeedLog &) = delete;

    // See AdminJournal.
    QFuture<Result<security::DeedPage>> page(const security::DeedFilter &filter, qint64 before,
                                             int limit);
    QFuture<Result<QVector<QByteArray>>> actions();
    // Reports progress, can be cancelled, as exporting.
    QFuture<Result<security::ChainState>> verify();
    // See security::exportJournal().
    QFuture<Result<qint64>> exportTo(const QString &path);

private:
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    DeskLane<Deeds> m_lane;
};

} // namespace selaras::workspace
