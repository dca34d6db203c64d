// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/csv.h"

namespace selaras {

QByteArray csvField(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const bool isPlain = !bytes.contains('"') && !bytes.contains(',') && !bytes.contains('\n')
        && !bytes.contains('\r');
    return isPlain ? bytes : '"' + bytes.replace('"', "\"\"") + '"';
}

QByteArray harmlessCsvField(const QString &text)
{
    // Also those of full width, which a spreadsheet may take for the same.
    constexpr QStringView beginnings = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    const bool isFormula = !text.isEmpty() && beginnings.contains(text.front());
    return csvField(isFormula ? QLatin1Char('\'') + text : text);
}

} // namespace selaras
