// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/rowcomparer.h"

#include "models/mapping/decimaltext.h"
#include "models/mapping/instant.h"
#include "models/mapping/keytemplate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace selaras::mapping {

namespace {

constexpr qsizetype shownBytes = 32; // of a blob

// For people; NULL is a null string.
QString shown(const QVariant &scalar)
{
    if (scalar.isNull())
        return {};
    if (scalar.typeId() == QMetaType::QByteArray) {
        const QByteArray blob = scalar.toByteArray();
        const QString rest = blob.size() > shownBytes ? QStringLiteral("…") : QString();
        return QStringLiteral("x'%1'").arg(QLatin1String(blob.left(shownBytes).toHex())) + rest;
    }
    return QString::fromUtf8(keyText(scalar).value_or(QByteArray()));
}

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return shown(scalarOf(value));
}

// One text for all that scalarMeaning() calls the same, as far as keys are made of it.
QByteArray canonical(const QVariant &scalar, CellKind kind)
{
    if (kind == CellKind::Date) {
        const auto instants = instantsOf(scalar, false);
        if (!instants.isEmpty())
            return QByteArray::number(instants.first().microseconds);
    }
    const auto decimal = kind == CellKind::Number ? decimalOf(scalar) : std::nullopt;
    if (decimal)
        return (decimal->negative ? "-" : "") + decimal->digits + 'e'
            + QByteArray::number(decimal->exponent);
    return keyText(scalar).value_or(QByteArray());
}

} // namespace

RowComparer::RowComparer(const TableShape &table, const ValueSpec &spec)
    : m_table(table)
    , m_names(table.columns, spec)
{
    const auto kindOf = [&](const QString &column) {
        return cellKindOf(table.declaredTypes.value(column));
    };
    std::transform(table.columns.begin(), table.columns.end(), std::back_inserter(m_kinds), kindOf);
    for (const QString &column : table.key)
        m_key.append(table.columns.indexOf(column));
}

QVariant RowComparer::cellAt(const Row &row, qsizetype column) const
{
    const QString &name = m_table.columns.at(column);
    const bool sameOrder = column < row.size() && row.columns().at(column) == name;
    return sameOrder ? row.values().at(column) : row.value(name);
}

qsizetype RowComparer::compare(const QJsonObject &object, const Row &row,
                               QVector<FieldDifference> &differences) const
{
    qsizetype compared = 0;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const auto column = m_names.columnOf(field.key());
        if (!column)
            continue;
        const QVariant cell = cellAt(row, column->index);
        const QJsonValue cached = *field;
        const Meaning meaning =
            jsonMeaning(cached, cell, m_kinds.at(column->index), column->mapped);
        compared += meaning == Meaning::Unknown ? 0 : 1;
        if (meaning == Meaning::Different)
            differences.append({m_table.columns.at(column->index), shown(cached), shown(cell)});
    }
    return compared;
}

qsizetype RowComparer::compare(const QMap<QByteArray, QByteArray> &hash, const Row &row,
                               QVector<FieldDifference> &differences) const
{
    qsizetype compared = 0;
    for (auto field = hash.begin(); field != hash.end(); ++field) {
        const auto column = m_names.columnOf(QString::fromUtf8(field.key()));
        if (!column)
            continue;
        const QVariant cell = cellAt(row, column->index);
        const QByteArray &bytes = *field;
        ++compared;
        if ((cell.isNull() && (bytes.isEmpty() || bytes == "null")) || cell == QVariant(bytes))
            continue;
        const QString text = QString::fromUtf8(bytes);
        const Meaning meaning = jsonMeaning(text, cell, m_kinds.at(column->index), column->mapped);
        compared -= meaning == Meaning::Unknown ? 1 : 0;
        if (meaning == Meaning::Different)
            differences.append({m_table.columns.at(column->index), text, shown(cell)});
    }
    return compared;
}

QVariantList RowComparer::keyOf(const QJsonObject &element) const
{
    QVariantList key(m_key.size());
    for (auto field = element.begin(); field != element.end(); ++field) {
        const auto column = m_names.columnOf(field.key());
        const qsizetype place = column ? m_key.indexOf(column->index) : -1;
        if (place >= 0)
            key[place] = scalarOf(*field);
    }
    return key;
}

std::optional<QByteArray> RowComparer::identityOf(const QVariantList &key) const
{
    if (key.isEmpty())
        return std::nullopt;
    QByteArray identity;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QVariant &part = key.at(i);
        if (part.isNull() || part.typeId() == QMetaType::QByteArray)
            return std::nullopt;
        const QByteArray text = canonical(part, m_kinds.at(m_key.at(i)));
        identity += QByteArray::number(text.size()) + ':' + text;
    }
    return identity;
}

std::optional<QByteArray> RowComparer::identityOf(const QJsonObject &element) const
{
    return identityOf(keyOf(element));
}

std::optional<QByteArray> RowComparer::identityOf(const Row &row) const
{
    QVariantList key;
    for (const qsizetype column : m_key)
        key.append(cellAt(row, column));
    return identityOf(key);
}

void RowComparer::addUnknownElement(const QJsonObject &element,
                                    QVector<FieldDifference> &differences) const
{
    const QVariantList key = keyOf(element);
    for (qsizetype i = 0; i < m_key.size(); ++i)
        differences.append({m_table.columns.at(m_key.at(i)), shown(key.at(i)), {}});
}

void RowComparer::addMissingElement(const Row &row, QVector<FieldDifference> &differences) const
{
    for (const qsizetype column : m_key)
        differences.append({m_table.columns.at(column), {}, shown(cellAt(row, column))});
}

} // namespace selaras::mapping
