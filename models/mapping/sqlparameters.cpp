// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/sqlparameters.h"

#include <QRegularExpression>

namespace selaras::mapping {

QStringList sqlParameters(const QString &sql)
{
    // What is quoted or commented is matched first, so that a colon in it is passed over.
    static const QRegularExpression token(
        QStringLiteral(
            R"('(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|/\*.*?\*/|:(\w+))"),
        QRegularExpression::DotMatchesEverythingOption
            | QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    for (auto matches = token.globalMatch(sql); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

} // namespace selaras::mapping
