// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cache/keyremover.h"

#include "models/base/onfinished.h"

namespace selaras::ui {

KeyRemover::KeyRemover(const workspace::Access &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lane(QStringLiteral("removal"), access, clock)
    , m_keyMap(access.keyMap)
{
}

KeyRemover::~KeyRemover()
{
    m_future.cancel();
}

void KeyRemover::count(const cache::KeySelection &selection)
{
    run(Work::Counting, &workspace::countCachedKeys, selection);
}

void KeyRemover::remove(const cache::KeySelection &selection)
{
    run(Work::Removing, &workspace::removeCachedKeys, selection);
}

void KeyRemover::cancel()
{
    m_future.cancel();
}

void KeyRemover::keepTo(const QString &tenant)
{
    m_future.cancel();
    m_lane.keepTo(tenant);
}

void KeyRemover::run(Work work, Act act, const cache::KeySelection &selection)
{
    if (m_work != Work::None)
        return;
    m_work = work;
    m_future = m_lane.run(
        [keyMap = m_keyMap, act, selection](workspace::RedisDesk &desk, Progress &progress) {
            return act(desk, keyMap->profile(), selection, progress);
        });
    onProgress(m_future, this, [this](qint64 done, qint64 total) {
        if (m_work != Work::None)
            Q_EMIT progressed(done, total);
    });
    onFinished(m_future, this, [this, work, selection](const Result<qint64> &keys) {
        take(work, selection, keys);
    });
    Q_EMIT workChanged();
}

void KeyRemover::take(Work work, const cache::KeySelection &selection, const Result<qint64> &keys)
{
    m_work = Work::None;
    Q_EMIT workChanged();
    if (!keys)
        Q_EMIT failed(keys.error());
    else if (work == Work::Counting)
        Q_EMIT counted(selection, *keys);
    else
        Q_EMIT removed(*keys);
}

} // namespace selaras::ui
