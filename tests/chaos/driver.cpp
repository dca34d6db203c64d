// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/driver.h"

#include "tests/chaos/desk.h"
#include "tests/chaos/script.h"

#include <algorithm>
#include <array>
#include <poll.h>
#include <tuple>
#include <unistd.h>

namespace selaras::chaos {

namespace {

constexpr int idleMs = 10;
constexpr qint64 drainPauseMs = 100;
constexpr qint64 followPauseMs = 50;

class Driver {
public:
    Driver(const Stage &stage, const QString &socketPath, Kill kill);

    int run();

private:
    bool obey(int waitMs); // false at the end of stdin
    void saveNext();
    void stepGuard(int waitMs);
    void drainIfDue();
    void followIfDue();
    bool follow(); // false: there may be more
    void bringToRest();
    static void say(const QByteArray &line);

    Desk m_desk;
    ApplicationDb m_database;
    Script m_script;
    SystemClock m_clock;
    QByteArray m_input;
    qint64 m_next = 0;
    qint64 m_end = 0;
    bool m_follows;
    qint64 m_drainAtMs = 0; // monotonic
    qint64 m_followAtMs = 0; // monotonic
};

Driver::Driver(const Stage &stage, const QString &socketPath, Kill kill)
    : m_desk(stage, socketPath, kill)
    , m_database(stage.databasePath(), stage.options.synchronous)
    , m_script(stage, m_database)
    , m_follows(stage.options.captured && stage.options.control != Options::Control::NoFollower)
{
}

int Driver::run()
{
    drainIfDue();
    while (obey(m_next < m_end ? 0 : idleMs)) {
        if (m_next < m_end)
            saveNext();
        stepGuard(0);
        drainIfDue();
        followIfDue();
    }
    return 0;
}

bool Driver::obey(int waitMs)
{
    pollfd ready {STDIN_FILENO, POLLIN, 0};
    if (poll(&ready, 1, waitMs) <= 0)
        return true;
    std::array<char, 4096> buffer {};
    const ssize_t count = read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0)
        return false;
    m_input.append(buffer.data(), count);
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QByteArrayList words = m_input.first(end).split(' ');
        m_input.remove(0, end + 1);
        if (words.first() == "edits") {
            m_next = words.at(1).toLongLong();
            m_end = words.at(2).toLongLong();
        } else {
            bringToRest();
        }
    }
    return true;
}

void Driver::saveNext()
{
    m_desk.executioner().setEdit(m_next);
    const qint64 length = std::min(m_script.lengthAt(m_next), m_end - m_next);
    QVector<repository::RowEdit> edits;
    for (qint64 i = 0; i < length; ++i)
        edits += m_script.editsOf(m_next + i);
    std::ignore = m_desk.journal().takeLastPrepared();
    const auto report = m_desk.rows().save(edits);
    const auto intent = m_desk.journal().takeLastPrepared();
    // A lock, or two edits of one save that exclude each other, is the next save's luck.
    if (report && report->conflicts.isEmpty() && intent)
        m_desk.diary().note(Diary::Event::Acknowledged, *intent);
    m_next += length;
    say("acked " + QByteArray::number(m_next));
}

void Driver::stepGuard(int waitMs)
{
    m_desk.client().setInGuard(true);
    std::ignore = m_desk.guard().step(waitMs);
    m_desk.client().setInGuard(false);
}

void Driver::drainIfDue()
{
    if (m_clock.monotonicMs() < m_drainAtMs)
        return;
    m_drainAtMs = m_clock.monotonicMs() + drainPauseMs;
    std::ignore = m_desk.invalidator().drain();
}

void Driver::followIfDue()
{
    if (!m_follows || m_clock.monotonicMs() < m_followAtMs)
        return;
    m_followAtMs = m_clock.monotonicMs() + followPauseMs;
    std::ignore = follow();
}

bool Driver::follow()
{
    const auto step = m_desk.follower().step();
    return step && step->follower == repository::CaptureStep::Follower::We && !step->more
        && step->deliveries.isEmpty() && step->restored.isEmpty() && !m_desk.follower().isWaiting();
}

void Driver::bringToRest()
{
    for (;;) {
        const bool followed = !m_follows || follow();
        const auto drained = m_desk.invalidator().drain();
        while (!m_desk.guard().isIdle())
            stepGuard(idleMs);
        const auto counts = m_desk.journal().counts();
        if (!followed || !drained || !counts || drained->delivered > 0 || counts->pending > 0) {
            m_clock.wait(idleMs);
            continue;
        }
        say("quiet " + QByteArray::number(counts->pending + counts->held + counts->guarded));
        return;
    }
}

void Driver::say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    std::ignore = write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size()));
}

} // namespace

int runDriver(const Stage &stage, const QString &socketPath, Kill kill)
{
    return Driver(stage, socketPath, kill).run();
}

} // namespace selaras::chaos
