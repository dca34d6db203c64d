// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/maskedcell.h"

#include "models/security/passwordscheme.h"

namespace selaras::items {

namespace {

// Most cells are none: told without a look at the whole.
bool mayBeHash(const QString &text)
{
    constexpr qsizetype shortestHash = 20;
    return text.size() >= shortestHash && text.contains(QLatin1Char('$'));
}

} // namespace

QString maskedText()
{
    return QString(8, QChar(0x2022));
}

bool isMaskedCell(bool passwordColumn, const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return passwordColumn && !value.toByteArray().isEmpty();
    if (value.typeId() != QMetaType::QString)
        return false;
    const QString text = value.toString();
    return passwordColumn ? !text.isEmpty()
                          : mayBeHash(text) && !security::passwordSchemeOf(text).isEmpty();
}

bool isMaskedCell(const QString &column, const QVariant &value)
{
    return isMaskedCell(false, value)
        || (security::isPasswordColumn(column) && isMaskedCell(true, value));
}

} // namespace selaras::items
