// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/simulatedserver.h"

#include <QCryptographicHash>

#include <utility>

namespace selaras::test {

using redis::Command;
using redis::Reply;

Reply SimulatedServer::execute(const Command &command)
{
    const QByteArray &name = command.first();
    // The one script there is: a key goes if it still holds what was seen.
    if (name == "EVAL") {
        const Reply held = m_keyspace.execute({"GET", command.at(3)});
        const QByteArray sha1 =
            QCryptographicHash::hash(held.bytes, QCryptographicHash::Sha1).toHex();
        return held.isNil() || sha1 != command.at(4) ? Reply::number(0)
                                                     : execute({"UNLINK", command.at(3)});
    }
    if (name == "SET" || name == "UNLINK") {
        for (SimulatedChanges *listener : std::as_const(listeners))
            listener->tell(command.at(1));
    }
    return m_keyspace.execute(command);
}

void SimulatedServer::restart(bool fromSnapshot)
{
    ++m_run;
    m_keyspace = fromSnapshot ? m_snapshot : FakeKeyspace();
    for (SimulatedChanges *listener : std::as_const(listeners))
        listener->lose();
}

SimulatedChanges::SimulatedChanges(SimulatedServer &server)
    : m_server(server)
{
}

SimulatedChanges::~SimulatedChanges()
{
    stop();
}

Result<void> SimulatedChanges::start(const QByteArrayList & /*prefixes*/)
{
    if (m_running)
        return {};
    if (refuses || !m_server.isUp)
        return fail(ErrorCode::NoPermission);
    m_running = true;
    m_lost = false;
    m_server.listeners.append(this);
    return {};
}

void SimulatedChanges::stop()
{
    m_running = false;
    m_told.clear();
    m_server.listeners.removeAll(this);
}

Result<QByteArrayList> SimulatedChanges::take(int /*waitMs*/)
{
    if (m_lost || !m_running || !m_server.isUp) {
        stop();
        return fail(ErrorCode::ConnectionLost);
    }
    return std::exchange(m_told, {});
}

Result<Reply> SimulatedClient::execute(const Command &command)
{
    const bool strikes = m_fate && --m_commandsLeft <= 0;
    const auto fate = strikes ? std::exchange(m_fate, std::nullopt) : std::nullopt;
    if (fate == Fate::Crash)
        throw Crash();
    if (fate == Fate::Restart || fate == Fate::RestartUnnoticed)
        m_server.restart(true);
    if (!m_server.isUp || fate == Fate::Lose || fate == Fate::Restart)
        return fail(ErrorCode::ConnectionLost);
    const Reply reply = m_server.execute(command);
    if (fate == Fate::CrashAfter)
        throw Crash();
    if (fate == Fate::LoseAfter)
        return fail(ErrorCode::ConnectionLost);
    return reply;
}

Result<QVector<Reply>> SimulatedClient::pipeline(const QVector<Command> &commands)
{
    QVector<Reply> replies;
    for (const Command &command : commands) {
        const auto reply = execute(command);
        if (!reply)
            return fail(reply.error());
        replies.append(*reply);
    }
    return replies;
}

Result<Reply> SimulatedClient::call(const Command &command)
{
    auto reply = execute(command);
    if (reply && reply->isError())
        return fail(redis::errorOf(*reply));
    return reply;
}

Result<QString> SimulatedClient::runId()
{
    if (!m_server.isUp)
        return fail(ErrorCode::ConnectionLost);
    return isBlindToRestarts ? QStringLiteral("1") : m_server.run();
}

} // namespace selaras::test
