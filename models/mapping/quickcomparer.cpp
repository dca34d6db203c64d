// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/quickcomparer.h"

#include "models/mapping/jsonscanner.h"

#include <QUtf8StringView>

namespace selaras::mapping {

namespace {

// Of objects that are used as dictionaries there is no end of names.
constexpr qsizetype mostNames = 1000;

} // namespace

QuickComparer::QuickComparer(const TableShape &table, const ValueSpec &spec)
    : m_names(table.columns, spec)
{
    for (const QString &column : table.columns)
        m_kinds.append(cellKindOf(table.declaredTypes.value(column)));
}

bool QuickComparer::isFresh(QByteArrayView json, std::span<const RawCell> cells)
{
    JsonScanner scanner(json);
    if (!scanner.take('{'))
        return false;
    int compared = 0;
    qsizetype place = 0;
    do {
        const JsonToken name = scanner.value();
        if (name.kind != JsonToken::Kind::String || name.escaped || !scanner.take(':'))
            return false;
        JsonToken value = scanner.value();
        if (value.kind == JsonToken::Kind::Bad)
            return false;
        if (value.escaped) {
            if (!unescape(value.text, m_scratch))
                return false;
            value.text = m_scratch;
        }
        const Field *field = fieldAt(place++, name.text);
        if (!field)
            return false;
        if (field->column < 0)
            continue;
        const RawCell &cell = cells[size_t(field->column)];
        if (!isSame(value, *field, cell))
            return false;
        compared += value.kind == JsonToken::Kind::Nested ? 0 : 1;
    } while (scanner.take(','));
    return compared > 0 && scanner.take('}') && scanner.atEnd()
        && (scanner.hasOnlyAscii() || QUtf8StringView(json.data(), json.size()).isValidUtf8());
}

const QuickComparer::Field *QuickComparer::fieldAt(qsizetype place, QByteArrayView name)
{
    if (place < m_order.size() && m_order.at(place).name == name)
        return &m_order.at(place);
    const Field *field = learn(name);
    if (!field)
        return nullptr;
    if (place < m_order.size())
        m_order[place] = *field;
    else
        m_order.append(*field);
    return &m_order.at(std::min(place, m_order.size() - 1));
}

const QuickComparer::Field *QuickComparer::learn(QByteArrayView name)
{
    const auto known = m_fields.constFind(QByteArray::fromRawData(name.data(), name.size()));
    if (known != m_fields.constEnd())
        return &*known;
    if (m_fields.size() == mostNames)
        return nullptr;
    const auto column = m_names.columnOf(QString::fromUtf8(name));
    const QByteArray copy = name.toByteArray();
    return &*m_fields.insert(copy,
                             column ? Field {copy, column->index, column->mapped} : Field {copy});
}

bool QuickComparer::isSame(const JsonToken &token, const Field &field, const RawCell &cell)
{
    const CellKind kind = m_kinds.at(field.column);
    if (token.kind != JsonToken::Kind::Nested)
        return surelySame(token, cell, kind);
    // Not compared: see jsonMeaning().
    return cell.kind != RawCell::Kind::Blob && kind != CellKind::Json && !field.mapped;
}

} // namespace selaras::mapping
