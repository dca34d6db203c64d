// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/glob.h"

#include <QByteArrayView>

#include <algorithm>

namespace selaras {

namespace {

// One unit of a pattern held against one byte of a key: whether it fits, and where the next begins.
struct Step {
    bool fits = false;
    qsizetype next = 0;
};

// Bytes are compared as char, signed or not, because the server does so in [a-\xff] as well.
bool inRange(char from, char to, char c)
{
    return c >= std::min(from, to) && c <= std::max(from, to);
}

// at stands behind the opening bracket. A class that is never closed ends with the pattern, and
// the third byte of a range is its end whatever it is: both are the server's own rules.
Step matchClass(QByteArrayView pattern, qsizetype at, char c)
{
    const bool negated = at < pattern.size() && pattern[at] == '^';
    if (negated)
        ++at;
    bool found = false;
    for (; at < pattern.size() && pattern[at] != ']'; ++at) {
        const qsizetype left = pattern.size() - at;
        if (pattern[at] == '\\' && left >= 2) {
            ++at;
            found = found || pattern[at] == c;
        } else if (left >= 3 && pattern[at + 1] == '-') {
            found = found || inRange(pattern[at], pattern[at + 2], c);
            at += 2;
        } else {
            found = found || pattern[at] == c;
        }
    }
    return {found != negated, std::min(at + 1, pattern.size())};
}

Step matchOne(QByteArrayView pattern, qsizetype at, char c)
{
    switch (pattern[at]) {
    case '?':
        return {true, at + 1};
    case '[':
        return matchClass(pattern, at + 1, c);
    case '\\':
        if (at + 1 < pattern.size())
            ++at;
        break;
    default:
        break;
    }
    return {pattern[at] == c, at + 1};
}

} // namespace

QByteArray escapeGlob(const QByteArray &text)
{
    QByteArray escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        if (c == '*' || c == '?' || c == '[' || c == ']' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

bool globMatches(const QByteArray &pattern, const QByteArray &key)
{
    // The server takes a lone star for "all keys"; any other pattern that has bytes never matches
    // the key without any, not even "**".
    if (pattern == "*")
        return true;
    if (key.isEmpty())
        return pattern.isEmpty();

    // Every unit but the star takes exactly one byte, so only the last star is ever worth trying
    // again: no recursion, and time bounded by the product of both lengths.
    const QByteArrayView units(pattern);
    qsizetype unit = 0;
    qsizetype afterStar = -1;
    qsizetype retry = 0;
    for (qsizetype at = 0; at < key.size();) {
        if (unit < units.size() && units[unit] == '*') {
            afterStar = ++unit;
            retry = at;
            if (afterStar == units.size())
                return true;
            continue;
        }
        const Step step = unit < units.size() ? matchOne(units, unit, key[at]) : Step {};
        if (step.fits) {
            unit = step.next;
            ++at;
        } else if (afterStar >= 0) {
            unit = afterStar;
            at = ++retry;
        } else {
            return false;
        }
    }
    return std::all_of(units.begin() + unit, units.end(), [](char c) { return c == '*'; });
}

} // namespace selaras
