// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/presencefollower.h"

#include "models/insight/readkeys.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace selaras::insight {

namespace {

using Words = QSet<QByteArray>;

constexpr qsizetype mostStates = 200'000;

// Changes nothing itself: what a script does stands in the stream as commands of its own.
bool isLook(const QByteArray &command)
{
    static const Words looks {
        "eval", "evalsha", "fcall", "eval_ro", "evalsha_ro", "fcall_ro",    "publish", "exists",
        "ttl",  "pttl",    "type",  "object",  "expiretime", "pexpiretime", "touch",   "memory"};
    return looks.contains(command);
}

// Leaves its first key there, with the time to live that it had.
bool adds(const QByteArray &command)
{
    static const Words additions {"append",      "incr",    "incrby", "decr",   "decrby",
                                  "incrbyfloat", "hset",    "hmset",  "hsetnx", "hincrby",
                                  "sadd",        "zadd",    "lpush",  "rpush",  "setbit",
                                  "setrange",    "zincrby", "xadd",   "setnx"};
    return additions.contains(command);
}

struct SetOptions {
    bool conditional = false;
    bool keepsTtl = false;
    qint64 expiresUs = 0;
};

SetOptions optionsOf(const QByteArrayList &arguments, qint64 timeUs)
{
    SetOptions options;
    for (qsizetype i = 3; i < arguments.size(); ++i) {
        const QByteArray word = arguments.at(i).toLower();
        const qint64 number = arguments.value(i + 1).toLongLong();
        options.conditional = options.conditional || word == "nx" || word == "xx";
        options.keepsTtl = options.keepsTtl || word == "keepttl";
        if (word == "ex")
            options.expiresUs = timeUs + number * 1'000'000;
        else if (word == "px")
            options.expiresUs = timeUs + number * 1000;
        else if (word == "exat")
            options.expiresUs = number * 1'000'000;
        else if (word == "pxat")
            options.expiresUs = number * 1000;
    }
    return options;
}

} // namespace

PresenceFollower::PresenceFollower(HitRateCounter &counter, int database)
    : m_counter(counter)
    , m_database(database)
{
}

void PresenceFollower::followCommand(const redis::MonitorLine &line)
{
    ++m_counter.rates().commands;
    const QByteArray command = line.arguments.value(0).toLower();
    if (command == "flushall" || (command == "flushdb" && line.database == m_database)) {
        m_states.clear();
        m_unknown.clear();
        m_flushed = true;
        return;
    }
    if (line.database != m_database)
        return;
    const QByteArrayList keys = readKeys(line.arguments);
    for (const QByteArray &key : keys)
        read(key, line.timeUs);
    if (command == "pttl") {
        const QByteArray key = line.arguments.value(1);
        const auto state = m_states.find(key);
        if (state != m_states.end() && state->ttlMs) {
            const qint64 ttlMs = *std::exchange(state->ttlMs, std::nullopt);
            state->expiresUs = ttlMs >= 0 ? line.timeUs + ttlMs * 1000 : 0;
            settle(key, *state, ttlMs != -2);
        }
    } else if (!isLook(command)) {
        write(line.arguments, command, line.timeUs);
    }
}

PresenceFollower::State &PresenceFollower::stateOf(const QByteArray &key)
{
    if (m_states.size() >= mostStates && !m_states.contains(key)) {
        m_states.clear();
        m_unknown.clear();
        m_flushed = false;
    }
    const bool isNew = !m_states.contains(key);
    State &state = m_states[key];
    if (isNew && m_flushed)
        state.kind = State::Kind::Absent;
    return state;
}

void PresenceFollower::read(const QByteArray &key, qint64 timeUs)
{
    State &state = stateOf(key);
    if (state.kind == State::Kind::Present && state.expiresUs > 0 && timeUs >= state.expiresUs)
        state.kind = State::Kind::Absent;
    if (state.kind == State::Kind::Present || state.kind == State::Kind::Absent) {
        m_counter.count(key, state.kind == State::Kind::Absent);
        return;
    }
    ++state.openReads;
    if (state.kind == State::Kind::Unknown) {
        state.kind = State::Kind::Asked;
        m_unknown.append(key);
    }
}

void PresenceFollower::settle(const QByteArray &key, State &state, bool present)
{
    for (; state.openReads > 0; --state.openReads)
        m_counter.count(key, !present);
    state.kind = present ? State::Kind::Present : State::Kind::Absent;
}

void PresenceFollower::write(const QByteArrayList &arguments, const QByteArray &command,
                             qint64 timeUs)
{
    const auto put = [this](const QByteArray &key, qint64 expiresUs) {
        State &state = stateOf(key);
        settle(key, state, false);
        state = {State::Kind::Present, expiresUs, 0, {}};
    };
    const QByteArray key = arguments.value(1);
    const SetOptions options = optionsOf(arguments, timeUs);
    if (command == "set" && !options.conditional && !options.keepsTtl) {
        put(key, options.expiresUs);
    } else if (command == "setex" || command == "psetex") {
        put(key,
            timeUs + arguments.value(2).toLongLong() * (command == "setex" ? 1'000'000 : 1000));
    } else if (command == "mset") {
        for (qsizetype i = 1; i < arguments.size(); i += 2)
            put(arguments.at(i), 0);
    } else if (adds(command)) {
        const State before = stateOf(key);
        put(key, before.kind == State::Kind::Present ? before.expiresUs : 0);
    } else if (command == "del" || command == "unlink" || command == "getdel") {
        remove(arguments.mid(1));
    } else if (readKeys(arguments).isEmpty() || command == "getex" || command == "set") {
        forgetIn(arguments);
    }
}

void PresenceFollower::remove(const QByteArrayList &keys)
{
    for (const QByteArray &key : keys)
        stateOf(key) = {State::Kind::Absent, 0, 0, {}};
}

// Whatever it did, its keys are among its words.
void PresenceFollower::forgetIn(const QByteArrayList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const auto state = m_states.find(arguments.at(i));
        if (state != m_states.end() && state->kind != State::Kind::Asked)
            *state = {};
    }
}

QByteArrayList PresenceFollower::takeUnknown()
{
    return std::exchange(m_unknown, {});
}

void PresenceFollower::learn(const QByteArray &key, qint64 ttlMs)
{
    const auto state = m_states.find(key);
    if (state != m_states.end() && state->kind == State::Kind::Asked)
        state->ttlMs = ttlMs;
}

} // namespace selaras::insight
