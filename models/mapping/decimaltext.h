// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

#include <optional>

namespace selaras::mapping {

// A number exactly as its decimal text says, in one form a value: "2.20", "22e-1" and 2.2 are
// equal, 9007199254740993 is not 9007199254740992.
struct Decimal {
    bool negative = false;
    QByteArray digits; // no zero at either end; empty: zero
    qint64 exponent = 0; // of the last digit

    bool operator==(const Decimal &other) const = default;
};

// nullopt for what is not a decimal number.
std::optional<Decimal> decimalFromText(QByteArrayView text);
// Of a number, or of the text of one.
std::optional<Decimal> decimalOf(const QVariant &scalar);

} // namespace selaras::mapping
