// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/valuewriter.h"

#include "models/mapping/jsonscanner.h"
#include "models/mapping/scalarforms.h"

#include <algorithm>

namespace selaras::mapping {

ValueWriter::ValueWriter(const TableShape &table, const ValueSpec &spec)
    : m_columns(table.columns)
    , m_names(table.columns, spec)
{
}

bool ValueWriter::learn(const QByteArray &object, const Row &row)
{
    const auto members = membersOf(object);
    return members && std::all_of(members->begin(), members->end(), [&](const Member &member) {
               const auto written =
                   QByteArrayView(object).sliced(member.begin, member.end - member.begin);
               return learnCell(m_habits[member.name], row.value(m_columns.at(member.column)),
                                written);
           });
}

std::optional<QByteArray> ValueWriter::write(const Row &row, const QByteArray &object) const
{
    const auto members = membersOf(object);
    if (!members)
        return std::nullopt;
    QByteArray result;
    qsizetype copied = 0;
    for (const Member &member : *members) {
        const auto cell =
            writeCell(m_habits.value(member.name), row.value(m_columns.at(member.column)));
        if (!cell)
            return std::nullopt;
        result += QByteArrayView(object).sliced(copied, member.begin - copied);
        result += *cell;
        copied = member.end;
    }
    return result + object.mid(copied);
}

std::optional<QVector<ValueWriter::Member>> ValueWriter::membersOf(const QByteArray &object) const
{
    JsonScanner scanner(object);
    QVector<Member> members;
    if (!scanner.take('{'))
        return std::nullopt;
    do {
        const JsonToken name = scanner.value();
        if (name.kind != JsonToken::Kind::String || name.escaped || !scanner.take(':'))
            return std::nullopt;
        const auto column = m_names.columnOf(QString::fromUtf8(name.text));
        scanner.skipBlanks();
        const qsizetype begin = scanner.offset();
        if (!column || scanner.value().kind == JsonToken::Kind::Bad)
            return std::nullopt;
        members.append({name.text.toByteArray(), column->index, begin, scanner.offset()});
    } while (scanner.take(','));
    if (!scanner.take('}') || !scanner.atEnd() || !isComplete(members))
        return std::nullopt;
    return members;
}

bool ValueWriter::isComplete(const QVector<Member> &members) const
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const bool carried =
            std::any_of(members.begin(), members.end(),
                        [column](const Member &member) { return member.column == column; });
        if (!carried && !m_names.ignores(m_columns.at(column)))
            return false;
    }
    return true;
}

bool ValueWriter::learnCell(Habit &habit, const QVariant &cell, QByteArrayView written)
{
    if (cell.isNull()) {
        habit.hadNull = true;
        return written == QByteArrayView("null");
    }
    habit.hadValue = true;
    const auto forms = scalarForms();
    for (size_t i = 0; i < forms.size(); ++i) {
        if (forms[i](cell) != written.toByteArray())
            habit.forms &= ~(quint32(1) << i);
    }
    return (habit.forms & ((quint32(1) << forms.size()) - 1)) != 0;
}

std::optional<QByteArray> ValueWriter::writeCell(const Habit &habit, const QVariant &cell)
{
    if (cell.isNull())
        return habit.hadNull ? std::optional(QByteArrayLiteral("null")) : std::nullopt;
    if (!habit.hadValue)
        return std::nullopt;
    std::optional<QByteArray> agreed;
    const auto forms = scalarForms();
    for (size_t i = 0; i < forms.size(); ++i) {
        if ((habit.forms & (quint32(1) << i)) == 0)
            continue;
        auto written = forms[i](cell);
        if (!written || (agreed && *agreed != *written))
            return std::nullopt;
        agreed = std::move(written);
    }
    return agreed;
}

} // namespace selaras::mapping
