// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keytemplate.h"

#include <QLocale>

#include <cmath>

namespace selaras::mapping {

namespace {

// As JavaScript prints a number, for it is mostly JavaScript that made the key.
QByteArray numberText(double number)
{
    if (number == 0)
        return QByteArrayLiteral("0");
    const bool plain = std::abs(number) < 1e21 && std::abs(number) >= 1e-6;
    return QByteArray::number(number, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

} // namespace

std::optional<QByteArray> keyText(const QVariant &cell)
{
    if (cell.isNull())
        return std::nullopt;
    switch (cell.typeId()) {
    case QMetaType::QByteArray:
        return cell.toByteArray();
    case QMetaType::Double:
        return numberText(cell.toDouble());
    default:
        return cell.toString().toUtf8();
    }
}

} // namespace selaras::mapping
