// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/commandwriter.h"

#include <array>
#include <charconv>
#include <limits>

namespace selaras::redis {

namespace {

void appendLength(QByteArray &wire, char mark, qsizetype length)
{
    std::array<char, std::numeric_limits<qsizetype>::digits10 + 4> text {mark};
    char *end = std::to_chars(text.begin() + 1, text.end() - 2, length).ptr;
    *end++ = '\r';
    *end++ = '\n';
    wire.append(text.data(), end - text.data());
}

qsizetype digits(qsizetype number)
{
    qsizetype count = 1;
    for (; number >= 10; number /= 10)
        ++count;
    return count;
}

} // namespace

qsizetype wireSize(const Command &command)
{
    constexpr qsizetype markAndNewline = 3;
    qsizetype size = markAndNewline + digits(command.size());
    for (const QByteArray &argument : command)
        size += markAndNewline + digits(argument.size()) + argument.size() + 2;
    return size;
}

void appendCommand(QByteArray &wire, const Command &command)
{
    appendLength(wire, '*', command.size());
    for (const QByteArray &argument : command) {
        appendLength(wire, '$', argument.size());
        wire += argument;
        wire += "\r\n";
    }
}

} // namespace selaras::redis
