// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"
#include "tests/support/fakekeyspace.h"

#include <functional>

namespace selaras::test {

// A Redis in memory that fails when it is told to, and lets a test act between two commands.
class FakeClient final : public redis::Client {
public:
    using Hook = std::function<void(const redis::Command &)>;

    Result<redis::Reply> call(const redis::Command &command) override;
    Result<QVector<redis::Reply>> pipeline(const QVector<redis::Command> &commands) override;
    Result<QString> runId() override { return currentRunId; }

    // The next calls (a pipeline counts as one) fail as a lost connection would, and do nothing.
    void failNext(int calls, const Error &error);
    // Every command of that name is answered with this error reply; an empty reply ends that.
    void answerWith(const QByteArray &commandName, const QByteArray &errorReply);

    QString currentRunId = QStringLiteral("run 1");
    Hook beforeCommand;
    Hook afterCommand;

    // Every command that was carried out, oldest first.
    [[nodiscard]] const QVector<redis::Command> &commands() const { return m_commands; }
    void forgetCommands() { m_commands.clear(); }
    [[nodiscard]] FakeKeyspace &keyspace() { return m_keyspace; }

private:
    redis::Reply execute(const redis::Command &command);

    FakeKeyspace m_keyspace;
    QVector<redis::Command> m_commands;
    QMap<QByteArray, QByteArray> m_errorReplies;
    int m_failures = 0;
    Error m_error;
};

} // namespace selaras::test
