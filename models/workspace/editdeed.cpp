// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/editdeed.h"

#include "models/security/masking.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace selaras::workspace {

namespace {

using repository::RowEdit;

constexpr qsizetype shownRows = 100;
constexpr qint64 largestUndo = qint64(64) << 20;
constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_0;

// One row by its name, several as "users ×3, roles ×1".
QString subjectOf(const QVector<RowEdit> &edits)
{
    if (edits.size() == 1)
        return titleOf(edits.first());
    QMap<QString, int> counts;
    for (const RowEdit &edit : edits)
        ++counts[edit.table];
    QStringList parts;
    for (auto table = counts.begin(); table != counts.end(); ++table)
        parts.append(QStringLiteral("%1 ×%2").arg(table.key()).arg(table.value()));
    return parts.join(QStringLiteral(", "));
}

QString tenantOf(const QVector<RowEdit> &edits, const QVector<Row> &stored, const QString &column)
{
    if (column.isEmpty() || stored.size() < edits.size())
        return {};
    QString tenant;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const QString of = stored.at(i).with(edits.at(i).changes).value(column).toString();
        if (of.isEmpty() || (i > 0 && of != tenant))
            return {};
        tenant = of;
    }
    return tenant;
}

QByteArrayList removedKeys(const repository::EditReport &report)
{
    constexpr qsizetype shownKeys = 200;
    return report.removed.mid(0, shownKeys);
}

QDataStream &operator<<(QDataStream &stream, const Row &row)
{
    return stream << row.columns() << row.values();
}

QDataStream &operator>>(QDataStream &stream, Row &row)
{
    QStringList columns;
    QVariantList values;
    stream >> columns >> values;
    if (columns.size() == values.size())
        row = Row(columns, values);
    else
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

} // namespace

QString titleOf(const RowEdit &edit)
{
    QString title = edit.table;
    for (const QString &column : edit.key.columns())
        title += QLatin1Char(' ') + column + QLatin1Char('=')
            + edit.key.value(column).toString().left(100);
    return title;
}

Result<QVector<Row>> storedRows(sqlite::Database &database, const sqlite::Schema &schema,
                                const QVector<RowEdit> &edits)
{
    QVector<Row> rows;
    for (const RowEdit &edit : edits.mid(0, shownRows)) {
        const sqlite::Table *table = schema.table(edit.table);
        rows.append(Row());
        if (!table || edit.kind == RowEdit::Kind::Insert)
            continue;
        const auto found = sqlite::findRow(database, *table, edit.key);
        if (!found)
            return fail(found.error());
        if (*found)
            rows.last() = (*found)->values;
    }
    return rows;
}

security::Deed deedOf(const QVector<RowEdit> &edits, const QVector<Row> &stored,
                      const QString &tenantColumn)
{
    QJsonObject before;
    QJsonObject after;
    for (qsizetype i = 0; i < std::min(edits.size(), stored.size()); ++i) {
        const RowEdit &edit = edits.at(i);
        QString title = titleOf(edit);
        while (before.contains(title) || after.contains(title))
            title += QStringLiteral(" +");
        if (edit.kind != RowEdit::Kind::Delete)
            after.insert(title, security::maskedRow(edit.changes));
        if (edit.kind == RowEdit::Kind::Delete)
            before.insert(title, security::maskedRow(stored.at(i)));
        else if (edit.kind == RowEdit::Kind::Update)
            before.insert(title, security::maskedRow(stored.at(i).only(edit.changes.columns())));
    }
    security::Deed deed;
    deed.action = "row.save";
    deed.subject = subjectOf(edits);
    deed.tenant = tenantOf(edits, stored, tenantColumn);
    deed.before = before;
    deed.after = after;
    return deed;
}

security::Outcome outcomeOf(const repository::EditReport &report)
{
    security::Outcome outcome;
    QJsonObject result {{QStringLiteral("changed"), report.changed},
                        {QStringLiteral("removed"), security::maskedKeys(removedKeys(report))},
                        {QStringLiteral("removed_count"), report.removed.size()}};
    if (!report.conflicts.isEmpty()) {
        outcome.state = security::Outcome::State::Failed;
        outcome.error = QStringLiteral("conflict");
        result.insert(QStringLiteral("conflicts"), report.conflicts.size());
    } else if (report.pendingBecause) {
        outcome.state = security::Outcome::State::Partly;
        outcome.error = codeName(report.pendingBecause->code);
        result.insert(QStringLiteral("pending"), report.pending.size());
    }
    outcome.result = result;
    if (report.conflicts.isEmpty())
        outcome.undo = undoOf(report.reverse);
    return outcome;
}

security::Undo undoOf(const QVector<RowEdit> &reverse)
{
    if (reverse.isEmpty())
        return {};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << quint32(reverse.size());
    for (const RowEdit &edit : reverse)
        stream << quint8(edit.kind) << edit.table << edit.key << edit.before << edit.changes;
    return bytes.size() > largestUndo ? security::Undo() : security::Undo {undoOfRows, bytes};
}

Result<QVector<RowEdit>> editsOfUndo(const security::Undo &undo)
{
    QVector<RowEdit> edits;
    QDataStream stream(undo.material);
    stream.setVersion(streamVersion);
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        quint8 kind = 0;
        RowEdit edit;
        stream >> kind >> edit.table >> edit.key >> edit.before >> edit.changes;
        edit.kind = RowEdit::Kind(kind);
        if (kind > quint8(RowEdit::Kind::Delete))
            stream.setStatus(QDataStream::ReadCorruptData);
        edits.append(edit);
    }
    if (stream.status() != QDataStream::Ok || undo.kind != undoOfRows)
        return fail(ErrorCode::Corrupt, QStringLiteral("no edits of rows"));
    return edits;
}

} // namespace selaras::workspace
