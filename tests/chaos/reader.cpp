// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/reader.h"

#include "tests/chaos/cache.h"

#include <chrono>

namespace selaras::chaos {

namespace {

using namespace std::chrono;

constexpr qint64 slowestUs = 1'900'000; // from the reading to the SET

constexpr char setInTime[] = "local t = redis.call('TIME') "
                             "if t[1] * 1000000 + t[2] > tonumber(ARGV[2]) then return 0 end "
                             "redis.call('SET', KEYS[1], ARGV[1]) return 1";

qint64 nowUs()
{
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

microseconds refillTime(Dice &dice)
{
    const qint64 kind = dice.below(100);
    if (kind < 1)
        return microseconds(dice.between(20'000, 1'500'000));
    if (kind < 11)
        return microseconds(dice.between(1'000, 10'000));
    return microseconds(dice.below(500));
}

} // namespace

Readers::Readers(const Stage &stage)
    : m_stage(stage)
{
    for (qint64 i = 0; i < Options::readers; ++i)
        m_threads.emplace_back([this, i] { run(quint64(i)); });
}

Readers::~Readers()
{
    m_stopping = true;
    resume();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Readers::pause()
{
    std::unique_lock lock(m_mutex);
    m_paused = true;
    m_changed.wait(lock, [this] { return m_resting == Options::readers; });
}

void Readers::resume()
{
    const std::lock_guard lock(m_mutex);
    m_paused = false;
    m_changed.notify_all();
}

void Readers::rest()
{
    std::unique_lock lock(m_mutex);
    if (!m_paused)
        return;
    ++m_resting;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_paused || m_stopping; });
    --m_resting;
}

void Readers::run(quint64 number)
{
    ApplicationDb database(m_stage.databasePath(), m_stage.options.synchronous);
    Cache cache(m_stage.socketPath());
    Dice dice(m_stage.options.seed, 100 + number);
    while (!m_stopping) {
        rest();
        readOne(database, cache, dice);
        std::this_thread::sleep_for(microseconds(dice.below(2000)));
    }
}

void Readers::readOne(ApplicationDb &database, Cache &cache, Dice &dice)
{
    const QByteArray key = pick(dice);
    const auto cached = cache.call({"GET", key});
    if (!cached)
        return;
    if (!cached->nil) {
        // Now and then a value has outlived its time.
        if (!dice.chance(20) || !cache.call({"DEL", key}))
            return;
    }
    const qint64 deadline = nowUs() + slowestUs;
    const auto value = World::valueOf(database, key);
    std::this_thread::sleep_for(refillTime(dice));
    if (cache.call({"EVAL", setInTime, "1", key, *value, QByteArray::number(deadline)}))
        ++m_refills;
}

// Around where the edits are: some just before, some as far ahead as a slow reader is late.
QByteArray Readers::pick(Dice &dice) const
{
    const qint64 kind = dice.below(100);
    if (kind < 2)
        return World::someTenantKey(dice);
    if (kind < 15)
        return World::someKey(m_stage.world.ours() + 1 + dice.below(m_stage.world.theirs()), dice);
    const qint64 ahead = kind < 60 ? dice.between(-10, 30) : dice.between(-50, 500);
    const qint64 user =
        m_stage.userOf(std::max<qint64>(0, m_stage.edits + std::min(ahead, m_stage.world.ours())));
    return World::someKey(dice.chance(2) ? World::movedId(user) : user, dice);
}

} // namespace selaras::chaos
