// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowtitle.h"

namespace selaras::ui {

QString rowTitle(const QString &table, const Row &key)
{
    QStringList parts;
    for (qsizetype i = 0; i < key.size(); ++i)
        parts.append(key.columns().at(i) + QLatin1Char(' ') + key.values().at(i).toString());
    return parts.isEmpty() ? table
                           : table + QStringLiteral(" · ") + parts.join(QLatin1String(", "));
}

} // namespace selaras::ui
