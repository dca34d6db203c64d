// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/prismaschema.h"

#include <QRegularExpression>
#include <QUtf8StringView>

#include <algorithm>

namespace selaras::mapping {

namespace {

// A line without its comment; // in a string is none.
QString withoutComment(const QString &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == QLatin1Char('\\') && isQuoted)
            ++i;
        else if (line.at(i) == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (!isQuoted && line.mid(i, 2) == QLatin1String("//"))
            return line.left(i).trimmed();
    }
    return line.trimmed();
}

QString captured(const QString &text, const QString &pattern)
{
    const auto match = QRegularExpression(pattern).match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

// The names in "fields: [a, b]".
QStringList namesIn(const QString &attributes, const QString &argument)
{
    const QString list =
        captured(attributes, QStringLiteral("\\b%1\\s*:\\s*\\[([^\\]]*)\\]").arg(argument));
    QStringList names;
    for (const QString &name : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

std::optional<PrismaModel::Field> fieldOf(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\w+)\\s+(\\w+)(?:\\([^)]*\\))?(\\[\\])?[?]?(.*)$"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString attributes = match.captured(4);
    PrismaModel::Field field;
    field.name = match.captured(1);
    field.type = match.captured(2);
    field.isList = !match.captured(3).isEmpty();
    field.column =
        captured(attributes, QStringLiteral("(?<!@)@map\\(\\s*(?:name:\\s*)?\"([^\"]*)\""));
    if (field.column.isEmpty())
        field.column = field.name;
    field.fields = namesIn(attributes, QStringLiteral("fields"));
    field.references = namesIn(attributes, QStringLiteral("references"));
    return field;
}

void readLine(const QString &line, PrismaModel &model)
{
    if (line.startsWith(QLatin1String("@@"))) {
        const QString table =
            captured(line, QStringLiteral("^@@map\\(\\s*(?:name:\\s*)?\"([^\"]*)\""));
        if (!table.isEmpty())
            model.table = table;
    } else if (const auto field = fieldOf(line)) {
        model.fields.append(*field);
    }
}

// A field whose type is a model is no column.
void clearRelations(QVector<PrismaModel> &models)
{
    QStringList names;
    for (const PrismaModel &model : std::as_const(models))
        names.append(model.name);
    for (PrismaModel &model : models) {
        for (PrismaModel::Field &field : model.fields) {
            if (names.contains(field.type))
                field.column.clear();
        }
    }
}

} // namespace

const PrismaModel::Field *PrismaModel::field(const QString &fieldName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field &field) { return field.name == fieldName; });
    return found == fields.end() ? nullptr : &*found;
}

Result<QVector<PrismaModel>> parsePrismaSchema(const QByteArray &text, const QString &fileName)
{
    if (!QUtf8StringView(text).isValidUtf8())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("not UTF-8 text"), fileName);
    static const QRegularExpression begins(QStringLiteral("^(model|view)\\s+(\\w+)\\s*\\{$"));
    QVector<PrismaModel> models;
    qsizetype begin = -1; // the line of the model that is open
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = withoutComment(lines.at(i));
        const auto match = begins.match(line);
        if (match.hasMatch() && begin < 0) {
            models.append({match.captured(2), match.captured(2), {}});
            begin = i;
        } else if (begin >= 0 && line == QLatin1String("}")) {
            begin = -1;
        } else if (begin >= 0 && !line.isEmpty()) {
            readLine(line, models.last());
        }
    }
    if (begin >= 0)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("line %1: a model without its }").arg(begin + 1), fileName);
    clearRelations(models);
    return models;
}

} // namespace selaras::mapping
