// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/jsontext.h"
#include "models/items/cell.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>

namespace selaras::app {

namespace {

using repository::RowEdit;

QString translated(const char *text)
{
    return QCoreApplication::translate("Arguments", text);
}

tl::unexpected<Error> bad(const char *sentence, const QString &about)
{
    return fail(ErrorCode::InvalidArgument, translated(sentence).arg(about));
}

Row rowOf(const QJsonObject &object)
{
    Row row;
    for (auto member = object.begin(); member != object.end(); ++member)
        row.set(member.key(), cellOfJson(member.value()));
    return row;
}

Result<QVariant> parseJsonValue(const QString &column, const QString &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return bad(
            QT_TRANSLATE_NOOP("Arguments", "%1 is not JSON: write null, true, 5 or \"text\"."),
            column + QStringLiteral(":=") + text.left(40));
    return cellOfJson(document.array().first());
}

Result<QVariant> parseTyped(const QString &text, const sqlite::Column &column, const Row &stored)
{
    auto value = items::parseCell(text, column, stored.value(column.name));
    if (!value)
        return bad(QT_TRANSLATE_NOOP("Arguments", "The value does not fit the column %1."),
                   column.name
                       + (column.declaredType.isEmpty()
                              ? QString()
                              : QStringLiteral(" (%1)").arg(column.declaredType)));
    return *value;
}

} // namespace

Result<Row> parseKey(const QString &text, const sqlite::Table &table)
{
    const QStringList identity = table.identity();
    if (identity.isEmpty())
        return fail(ErrorCode::NoPrimaryKey, {}, table.name);
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject()) {
        const Row row = rowOf(document.object());
        for (const QString &column : identity) {
            if (!row.contains(column))
                return bad(
                    QT_TRANSLATE_NOOP("Arguments", "The key has no value for the column %1."),
                    column);
        }
        return row.only(identity);
    }
    if (identity.size() > 1)
        return bad(
            QT_TRANSLATE_NOOP("Arguments",
                              "The key has several columns; give it as a JSON object with %1."),
            identity.join(QStringLiteral(", ")));
    return Row(identity, {text});
}

Result<Row> parseChanges(const QStringList &assignments, const sqlite::Table &table,
                         const Row &stored)
{
    Row changes;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(QLatin1Char('='));
        if (equals < 1)
            return bad(QT_TRANSLATE_NOOP("Arguments", "%1 is not of the form COL=VALUE."),
                       assignment);
        const bool json =
            assignment.at(equals - 1) == QLatin1Char(':') && !table.column(assignment.left(equals));
        const QString name = assignment.left(json ? equals - 1 : equals);
        const QString text = assignment.mid(equals + 1);
        const sqlite::Column *column = table.column(name);
        if (!column)
            return fail(ErrorCode::NoSuchColumn, name, table.name);
        const auto value = json ? parseJsonValue(name, text) : parseTyped(text, *column, stored);
        if (!value)
            return fail(value.error());
        changes.set(column->name, *value);
    }
    return changes;
}

Result<RowEdit> parseEditLine(const QByteArray &line)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return fail(ErrorCode::InvalidJson, error.errorString());
    const QJsonObject object = document.object();
    static const QMap<QString, RowEdit::Kind> kinds {
        {QStringLiteral("update"), RowEdit::Kind::Update},
        {QStringLiteral("insert"), RowEdit::Kind::Insert},
        {QStringLiteral("delete"), RowEdit::Kind::Delete}};
    const QString op = object.value(QStringLiteral("op")).toString(QStringLiteral("update"));
    if (!kinds.contains(op))
        return bad(
            QT_TRANSLATE_NOOP("Arguments", "\"op\" must be update, insert or delete, not %1."), op);
    RowEdit edit;
    edit.kind = kinds.value(op);
    edit.table = object.value(QStringLiteral("table")).toString();
    edit.key = rowOf(object.value(QStringLiteral("key")).toObject());
    edit.before = rowOf(object.value(QStringLiteral("before")).toObject());
    edit.changes = rowOf(object.value(QStringLiteral("changes")).toObject());
    if (edit.table.isEmpty())
        return bad(QT_TRANSLATE_NOOP("Arguments", "\"%1\" is missing."), QStringLiteral("table"));
    if (edit.kind != RowEdit::Kind::Insert && edit.key.isEmpty())
        return bad(QT_TRANSLATE_NOOP("Arguments", "\"%1\" is missing."), QStringLiteral("key"));
    if (edit.kind == RowEdit::Kind::Update && edit.changes.isEmpty())
        return bad(QT_TRANSLATE_NOOP("Arguments", "\"%1\" is missing."), QStringLiteral("changes"));
    return edit;
}

} // namespace selaras::app
