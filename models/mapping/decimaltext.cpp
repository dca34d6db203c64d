// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/decimaltext.h"

#include "models/mapping/keytemplate.h"

#include <algorithm>

namespace selaras::mapping {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool takeSign(QByteArrayView &text)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    return negative;
}

QByteArrayView takeDigits(QByteArrayView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const QByteArrayView digits = text.first(end - text.begin());
    text = text.sliced(digits.size());
    return digits;
}

// "e-12"; nullopt unless it is that and nothing more, of a size that means something.
std::optional<qint64> exponentOf(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    if (text.front() != 'e' && text.front() != 'E')
        return std::nullopt;
    text = text.sliced(1);
    const bool negative = takeSign(text);
    const QByteArrayView digits = takeDigits(text);
    if (digits.isEmpty() || digits.size() > 9 || !text.isEmpty())
        return std::nullopt;
    const qint64 exponent = digits.toByteArray().toLongLong();
    return negative ? -exponent : exponent;
}

Decimal normalized(Decimal decimal)
{
    QByteArray &digits = decimal.digits;
    const auto isZero = [](char c) { return c == '0'; };
    digits.remove(0, std::find_if_not(digits.begin(), digits.end(), isZero) - digits.begin());
    const qsizetype zeros =
        std::find_if_not(digits.rbegin(), digits.rend(), isZero) - digits.rbegin();
    digits.chop(zeros);
    decimal.exponent += zeros;
    return digits.isEmpty() ? Decimal {} : decimal;
}

} // namespace

std::optional<Decimal> decimalFromText(QByteArrayView text)
{
    Decimal decimal;
    decimal.negative = takeSign(text);
    decimal.digits = takeDigits(text).toByteArray();
    QByteArrayView fraction;
    if (text.startsWith('.')) {
        text = text.sliced(1);
        fraction = takeDigits(text);
        decimal.digits += fraction;
    }
    const std::optional<qint64> exponent = exponentOf(text);
    if (decimal.digits.isEmpty() || !exponent)
        return std::nullopt;
    decimal.exponent = *exponent - fraction.size();
    return normalized(std::move(decimal));
}

std::optional<Decimal> decimalOf(const QVariant &scalar)
{
    switch (scalar.typeId()) {
    case QMetaType::LongLong:
        return decimalFromText(QByteArray::number(scalar.toLongLong()));
    case QMetaType::Double:
        return decimalFromText(keyText(scalar).value_or(QByteArray()));
    case QMetaType::QString:
        return decimalFromText(scalar.toString().toUtf8());
    default:
        return std::nullopt;
    }
}

} // namespace selaras::mapping
