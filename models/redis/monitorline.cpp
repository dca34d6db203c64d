// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/monitorline.h"

#include <limits>

namespace selaras::redis {

namespace {

constexpr QByteArrayView clientEnd("] \"");
// A socket's path may look like the end of a client, but not for ever.
constexpr int maxClientEnds = 8;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// What stands behind a backslash, beside \xNN; nullopt for what the server never writes.
std::optional<char> plainEscape(char c)
{
    switch (c) {
    case '\\':
    case '"':
        return c;
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    default:
        return std::nullopt;
    }
}

// Appends what the escape at text[at], a backslash, stands for; returns where the text goes on, or
// -1.
qsizetype unescape(QByteArrayView text, qsizetype at, QByteArray &argument)
{
    if (at + 1 >= text.size())
        return -1;
    if (text[at + 1] == 'x') {
        if (at + 3 >= text.size())
            return -1;
        const int high = hexDigit(text[at + 2]);
        const int low = hexDigit(text[at + 3]);
        if (high < 0 || low < 0)
            return -1;
        argument += char(high * 16 + low);
        return at + 4;
    }
    const auto plain = plainEscape(text[at + 1]);
    if (!plain)
        return -1;
    argument += *plain;
    return at + 2;
}

// Reads the argument whose opening quote is at text[at]; returns where its closing one is, or -1.
qsizetype readArgument(QByteArrayView text, qsizetype at, QByteArray &argument)
{
    for (qsizetype from = ++at; at < text.size();) {
        if (text[at] != '"' && text[at] != '\\') {
            ++at;
            continue;
        }
        argument += text.sliced(from, at - from);
        if (text[at] == '"')
            return at;
        at = from = unescape(text, at, argument);
        if (at < 0)
            return -1;
    }
    return -1;
}

std::optional<QByteArrayList> readArguments(QByteArrayView text)
{
    QByteArrayList arguments;
    for (qsizetype at = 0;; ++at) {
        if (at >= text.size() || text[at] != '"')
            return std::nullopt;
        QByteArray argument;
        at = readArgument(text, at, argument);
        if (at < 0)
            return std::nullopt;
        arguments.append(std::move(argument));
        if (++at == text.size())
            return arguments;
        if (text[at] != ' ')
            return std::nullopt;
    }
}

// Digits only: no sign, no space.
template<class Number>
std::optional<Number> readNumber(QByteArrayView text)
{
    constexpr int maxDigits = std::numeric_limits<Number>::digits10;
    if (text.isEmpty() || text.size() > maxDigits)
        return std::nullopt;
    Number number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + Number(c - '0');
    }
    return number;
}

// "1795289347.853804"
std::optional<qint64> readTime(QByteArrayView text)
{
    constexpr qsizetype fraction = 6;
    constexpr qsizetype maxSeconds = 12; // digits, so that the microseconds fit
    const qsizetype dot = text.indexOf('.');
    if (dot < 0 || dot > maxSeconds || text.size() - dot - 1 != fraction)
        return std::nullopt;
    const auto seconds = readNumber<qint64>(text.first(dot));
    const auto micros = readNumber<qint64>(text.last(fraction));
    if (!seconds || !micros)
        return std::nullopt;
    return *seconds * 1'000'000 + *micros;
}

} // namespace

std::optional<MonitorLine> parseMonitorLine(QByteArrayView line)
{
    const qsizetype bracket = line.indexOf(" [");
    if (bracket < 0)
        return std::nullopt;
    const qsizetype space = line.indexOf(' ', bracket + 2);
    if (space < 0)
        return std::nullopt;
    const auto time = readTime(line.first(bracket));
    const auto database = readNumber<int>(line.sliced(bracket + 2, space - bracket - 2));
    if (!time || !database)
        return std::nullopt;
    qsizetype end = space;
    for (int tries = 0; tries < maxClientEnds; ++tries) {
        end = line.indexOf(clientEnd, end + 1);
        if (end < 0)
            break;
        if (auto arguments = readArguments(line.sliced(end + 2)))
            return MonitorLine {*time, *database,
                                line.sliced(space + 1, end - space - 1).toByteArray(),
                                std::move(*arguments)};
    }
    return std::nullopt;
}

} // namespace selaras::redis
