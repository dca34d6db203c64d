// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/commandwriter.h"

namespace selaras::redis {

namespace {

void appendLength(QByteArray &wire, char mark, qsizetype length)
{
    wire += mark;
    wire += QByteArray::number(length);
    wire += "\r\n";
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
