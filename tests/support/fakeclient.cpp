// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclient.h"

namespace selaras::test {

Result<redis::Reply> FakeClient::call(const redis::Command &command)
{
    const auto replies = pipeline({command});
    if (!replies)
        return fail(replies.error());
    if (replies->first().isError())
        return fail(redis::errorOf(replies->first()));
    return replies->first();
}

Result<QVector<redis::Reply>> FakeClient::pipeline(const QVector<redis::Command> &commands)
{
    if (commands.isEmpty())
        return QVector<redis::Reply>();
    if (m_failures > 0) {
        --m_failures;
        return fail(m_error);
    }
    QVector<redis::Reply> replies;
    for (const redis::Command &command : commands)
        replies.append(execute(command));
    return replies;
}

void FakeClient::failNext(int calls, const Error &error)
{
    m_failures = calls;
    m_error = error;
}

void FakeClient::answerWith(const QByteArray &commandName, const QByteArray &errorReply)
{
    if (errorReply.isEmpty())
        m_errorReplies.remove(commandName);
    else
        m_errorReplies.insert(commandName, errorReply);
}

redis::Reply FakeClient::execute(const redis::Command &command)
{
    if (beforeCommand)
        beforeCommand(command);
    m_commands.append(command);
    const auto refusal = m_errorReplies.constFind(command.value(0));
    const redis::Reply reply = refusal == m_errorReplies.constEnd() ? m_keyspace.execute(command)
                                                                    : redis::Reply::error(*refusal);
    if (afterCommand)
        afterCommand(command);
    return reply;
}

} // namespace selaras::test
