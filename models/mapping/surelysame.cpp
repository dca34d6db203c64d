// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/instant.h"
#include "models/mapping/jsonscanner.h"
#include "models/mapping/quickcomparer.h"

#include <QLatin1String>

#include <charconv>
#include <cmath>
#include <optional>

// Each of these is a part of scalarMeaning(), for the forms that caches and tables are full of.

namespace selaras::mapping {

namespace {

using Cell = RawCell::Kind;

constexpr qint64 exactInDouble = qint64(1) << 53;
constexpr qint64 lastMillisecond = 8'640'000'000'000'000; // that instantsOf() takes

// How great a number may be for equal ones to be surely the same.
qint64 reachOf(CellKind kind)
{
    return kind == CellKind::Date ? lastMillisecond : exactInDouble;
}

template<class T>
std::optional<T> numberOf(QByteArrayView text)
{
    T number {};
    const char *const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

std::optional<Instant> instantIn(QByteArrayView text)
{
    constexpr qsizetype shortest = 10; // "2025-08-01"
    if (text.size() < shortest || text.at(4) != '-')
        return std::nullopt;
    return instantFromText(QLatin1String(text.data(), int(text.size())));
}

bool isInstant(const Instant &instant, qint64 milliseconds)
{
    return milliseconds <= lastMillisecond && milliseconds >= -lastMillisecond
        && instant.sameAs({milliseconds * 1000, false});
}

bool sameWhole(qint64 number, const RawCell &cell, CellKind kind)
{
    if (cell.kind == Cell::Text && kind != CellKind::Boolean) {
        const auto instant = instantIn(cell.bytes);
        return instant && isInstant(*instant, number);
    }
    const bool inReach = number <= reachOf(kind) && number >= -reachOf(kind);
    const bool comparable = inReach || (kind != CellKind::Date && cell.kind == Cell::Integer);
    return comparable
        && (cell.kind == Cell::Integer ? cell.integer == number
                                       : cell.kind == Cell::Real && cell.real == double(number));
}

bool sameNumber(QByteArrayView text, const RawCell &cell, CellKind kind)
{
    if (const auto whole = numberOf<qint64>(text))
        return sameWhole(*whole, cell, kind);
    const auto number = numberOf<double>(text);
    const bool comparable = number && std::abs(*number) <= double(reachOf(kind));
    return comparable
        && (cell.kind == Cell::Real ? cell.real == *number
                                    : cell.kind == Cell::Integer
                    && std::abs(cell.integer) <= exactInDouble && double(cell.integer) == *number);
}

bool sameText(QByteArrayView text, const RawCell &cell)
{
    constexpr char markBegin = '\xef'; // of a byte order mark, which not everyone keeps
    if (cell.kind == Cell::Text && cell.bytes == text)
        return !text.startsWith(markBegin);
    if (cell.kind != Cell::Text && cell.kind != Cell::Integer)
        return false;
    const auto instant = instantIn(text);
    if (!instant || cell.kind == Cell::Integer)
        return instant && isInstant(*instant, cell.integer);
    const auto stored = instantIn(cell.bytes);
    return stored && instant->sameAs(*stored);
}

} // namespace

bool surelySame(const JsonToken &token, const RawCell &cell, CellKind kind)
{
    switch (token.kind) {
    case JsonToken::Kind::Null:
        return cell.kind == Cell::Null;
    case JsonToken::Kind::True:
        return cell.kind == Cell::Integer && cell.integer == 1;
    case JsonToken::Kind::False:
        return cell.kind == Cell::Integer && cell.integer == 0;
    case JsonToken::Kind::Number:
        return sameNumber(token.text, cell, kind);
    case JsonToken::Kind::String:
        return sameText(token.text, cell);
    case JsonToken::Kind::Bad:
    case JsonToken::Kind::Nested:
        break;
    }
    return false;
}

} // namespace selaras::mapping
