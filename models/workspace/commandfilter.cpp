// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/commandfilter.h"

#include "models/base/glob.h"
#include "models/redis/commandkey.h"

#include <algorithm>

namespace selaras::workspace {

namespace {

bool isGlob(const QByteArray &text)
{
    return text.contains('*') || text.contains('?') || text.contains('[');
}

bool isAmong(const QByteArray &commands, const QByteArray &command)
{
    QByteArray words = commands.toLower();
    words.replace(',', ' ');
    const QByteArray name = command.toLower();
    const QByteArrayList wanted = words.simplified().split(' ');
    return std::any_of(wanted.begin(), wanted.end(), [&](const QByteArray &word) {
        return word.isEmpty() || globMatches(word, name);
    });
}

bool fits(const QByteArray &wanted, const QByteArray &key)
{
    return isGlob(wanted) ? globMatches(wanted, key) : key.contains(wanted);
}

} // namespace

bool CommandFilter::matches(const redis::MonitorLine &line) const
{
    if (!commands.isEmpty() && !isAmong(commands, line.arguments.value(0)))
        return false;
    if (!client.isEmpty() && !line.client.contains(client))
        return false;
    if (!key.isEmpty() && !fits(key, redis::firstKeyOf(line.arguments)))
        return false;
    return text.isEmpty()
        || std::any_of(line.arguments.begin(), line.arguments.end(),
                       [this](const QByteArray &word) { return word.contains(text); });
}

} // namespace selaras::workspace
