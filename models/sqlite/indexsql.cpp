// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/indexsql.h"

#include <QRegularExpression>

namespace selaras::sqlite {

namespace {

// What is quoted or commented is one token, so that no parenthesis or comma in it counts.
const QRegularExpression &tokenPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"((?<comment>--[^\n]*|/\*.*?(?:\*/|$))|'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|.)"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

QString withoutDirection(const QString &term)
{
    static const QRegularExpression direction(QStringLiteral("\\b(asc|desc)\\s*$"),
                                              QRegularExpression::CaseInsensitiveOption);
    QString text = term.trimmed();
    return text.remove(direction).trimmed();
}

QString withoutWhere(const QString &rest)
{
    static const QRegularExpression where(QStringLiteral("^\\s*where\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString text = rest;
    return text.remove(where).trimmed();
}

} // namespace

IndexSql splitIndexSql(const QString &sql)
{
    IndexSql parts;
    QString text; // since the last separator
    int depth = 0;
    bool inTerms = false;
    for (auto tokens = tokenPattern().globalMatch(sql); tokens.hasNext();) {
        const auto match = tokens.next();
        const QString token = match.captured(QStringLiteral("comment")).isEmpty()
            ? match.captured()
            : QStringLiteral(" ");
        if (token == QLatin1String("(") && depth++ == 0 && parts.terms.isEmpty()) {
            inTerms = true;
            text.clear();
            continue;
        }
        if (token == QLatin1String(")"))
            --depth;
        const bool ends = depth == 0 && token == QLatin1String(")");
        if (inTerms && (ends || (depth == 1 && token == QLatin1String(",")))) {
            parts.terms.append(withoutDirection(text));
            text.clear();
            inTerms = !ends;
            continue;
        }
        text += token;
    }
    parts.where = withoutWhere(text);
    return parts;
}

} // namespace selaras::sqlite
