// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/scalarforms.h"

#include "models/mapping/instant.h"
#include "models/mapping/meaning.h"

#include <QDateTime>

#include <array>
#include <cmath>

namespace selaras::mapping {

namespace {

using Written = std::optional<QByteArray>;

constexpr qint64 exactInDouble = qint64(1) << 53;
// Between these all languages write a number without an exponent.
constexpr double leastPlain = 1e-4;
constexpr double mostPlain = 1e15;

bool isText(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QString;
}

bool isInteger(const QVariant &cell)
{
    return cell.typeId() == QMetaType::LongLong;
}

enum class Escapes { Needed, AllButAscii, AllButAsciiAndSlash };

QString escaped(QChar c, Escapes escapes)
{
    static const QString named = QStringLiteral("\"\\\b\f\n\r\t");
    static const QString letters = QStringLiteral("\"\\bfnrt");
    if (const qsizetype at = named.indexOf(c); at >= 0)
        return QLatin1Char('\\') + letters.at(at);
    if (c == QLatin1Char('/') && escapes == Escapes::AllButAsciiAndSlash)
        return QStringLiteral("\\/");
    if (c.unicode() < 0x20 || (c.unicode() > 0x7e && escapes != Escapes::Needed))
        return QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    return c;
}

template<Escapes escapes>
Written text(const QVariant &cell)
{
    if (!isText(cell))
        return std::nullopt;
    QString quoted(QLatin1Char('"'));
    for (const QChar c : cell.toString())
        quoted += escaped(c, escapes);
    return (quoted + QLatin1Char('"')).toUtf8();
}

Written real(const QVariant &cell)
{
    const double number = cell.toDouble();
    const double size = std::abs(number);
    if (cell.typeId() != QMetaType::Double || (number != 0 && !(size >= leastPlain))
        || !(size < mostPlain))
        return std::nullopt;
    return number == 0 ? "0" : QByteArray::number(number, 'f', QLocale::FloatingPointShortest);
}

Written number(const QVariant &cell)
{
    if (!isInteger(cell))
        return real(cell);
    const qint64 whole = cell.toLongLong();
    if (whole > exactInDouble || whole < -exactInDouble)
        return std::nullopt;
    return QByteArray::number(whole);
}

// 3.0 for a real that is whole.
Written pointedNumber(const QVariant &cell)
{
    auto plain = number(cell);
    if (plain && !isInteger(cell) && !plain->contains('.'))
        *plain += ".0";
    return plain;
}

Written quotedNumber(const QVariant &cell)
{
    const auto plain = isInteger(cell) ? QByteArray::number(cell.toLongLong()) : real(cell);
    return plain ? Written('"' + *plain + '"') : std::nullopt;
}

Written boolean(const QVariant &cell)
{
    if (!isInteger(cell) || cell.toLongLong() < 0 || cell.toLongLong() > 1)
        return std::nullopt;
    return cell.toLongLong() == 1 ? "true" : "false";
}

// As JavaScript's Date: "2025-08-01T08:30:00.000Z".
Written isoInstant(const QVariant &cell)
{
    const auto instants =
        isText(cell) || isInteger(cell) ? instantsOf(cell, false) : QVector<Instant>();
    if (instants.isEmpty() || instants.first().exact)
        return std::nullopt;
    const auto moment =
        QDateTime::fromMSecsSinceEpoch(instants.first().microseconds / 1000, Qt::UTC);
    const int year = moment.date().year();
    if (year < 1 || year > 9999)
        return std::nullopt;
    return '"' + moment.toString(Qt::ISODateWithMs).toLatin1() + '"';
}

Written nestedText(const QVariant &cell)
{
    const QByteArray json = isText(cell) ? cell.toString().toUtf8() : QByteArray();
    const QJsonValue value = parseJsonText(json);
    return value.isObject() || value.isArray() ? Written(json) : std::nullopt;
}

Written nestedWithoutBlanks(const QVariant &cell)
{
    const auto json = nestedText(cell);
    if (!json)
        return json;
    QByteArray compact;
    bool inString = false;
    bool afterBackslash = false;
    for (const char c : *json) {
        if (inString || !QByteArrayView(" \t\r\n").contains(c))
            compact += c;
        if (c == '"' && !afterBackslash)
            inString = !inString;
        afterBackslash = c == '\\' && !afterBackslash;
    }
    return compact;
}

} // namespace

std::span<const ScalarForm> scalarForms()
{
    static constexpr std::array<ScalarForm, 10> forms {
        text<Escapes::Needed>, // JavaScript
        text<Escapes::AllButAscii>, // Python
        text<Escapes::AllButAsciiAndSlash>, // PHP
        number,
        pointedNumber,
        quotedNumber,
        boolean,
        isoInstant,
        nestedText,
        nestedWithoutBlanks,
    };
    return forms;
}

} // namespace selaras::mapping
