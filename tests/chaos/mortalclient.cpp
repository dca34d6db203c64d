// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/mortalclient.h"

#include <tuple>

namespace selaras::chaos {

namespace {

bool removes(const redis::Command &command)
{
    return command.value(0) == "UNLINK" || command.value(0) == "DEL";
}

} // namespace

MortalClient::MortalClient(redis::Client &client, const Executioner &executioner,
                           Options::Control control)
    : m_client(client)
    , m_executioner(executioner)
    , m_control(control)
{
}

Result<redis::Reply> MortalClient::call(const redis::Command &command)
{
    if (m_inGuard)
        m_executioner.at(KillPoint::InGuard);
    return m_client.call(command);
}

Result<QVector<redis::Reply>> MortalClient::pipeline(const QVector<redis::Command> &commands)
{
    if (m_inGuard)
        m_executioner.at(KillPoint::InGuard);
    if (commands.isEmpty() || !removes(commands.first()))
        return m_client.pipeline(commands);
    if (m_control == Options::Control::DelBeforeCommit)
        return QVector<redis::Reply>(commands.size(), redis::Reply::number(0));
    m_executioner.at(KillPoint::AfterCommit);
    if (m_executioner.isDue(KillPoint::DuringUnlink)) {
        std::ignore = m_client.pipeline(commands.first((commands.size() + 1) / 2));
        m_executioner.at(KillPoint::DuringUnlink);
    }
    return m_client.pipeline(commands);
}

} // namespace selaras::chaos
