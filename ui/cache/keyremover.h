// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/cacheacts.h"

#include <QFuture>
#include <QObject>

namespace selaras::ui {

// Counts the keys of a selection, and removes them; one at a time, both can be cancelled. Asks
// nobody: that is the caller's.
class KeyRemover : public QObject {
    Q_OBJECT

public:
    enum class Work { None, Counting, Removing };

    KeyRemover(const workspace::Access &access, Clock &clock, QObject *parent = nullptr);
    ~KeyRemover() override;

    // Each does nothing while another one runs.
    void count(const cache::KeySelection &selection);
    void remove(const cache::KeySelection &selection);
    void cancel();
    // Whose keys are meant from now on; empty: everybody's. What runs is cancelled.
    void keepTo(const QString &tenant);

    [[nodiscard]] Work work() const { return m_work; }

Q_SIGNALS:
    void workChanged();
    void progressed(qint64 done, qint64 total);
    void counted(const selaras::cache::KeySelection &selection, qint64 keys);
    void removed(qint64 keys);
    // Also with Cancelled.
    void failed(const selaras::Error &error);

private:
    using Act = Result<qint64> (*)(workspace::RedisDesk &, const mapping::Profile &,
                                   const cache::KeySelection &, Progress &);
    void run(Work work, Act act, const cache::KeySelection &selection);
    void take(Work work, const cache::KeySelection &selection, const Result<qint64> &keys);

    workspace::RedisLane m_lane;
    std::shared_ptr<const mapping::KeyMap> m_keyMap;
    QFuture<Result<qint64>> m_future;
    Work m_work = Work::None;
};

} // namespace selaras::ui
