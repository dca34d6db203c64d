// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/comparison.h"

#include "models/mapping/rowcomparer.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace selaras::mapping {

namespace {

using Reason = Comparison::Reason;

constexpr qsizetype largestValue = qsizetype(4) << 20; // bytes

Comparison opaque(Reason reason)
{
    return {Freshness::Opaque, reason, {}, false};
}

Comparison judged(QVector<FieldDifference> differences, bool whole)
{
    const Freshness freshness = differences.isEmpty() ? Freshness::Fresh : Freshness::Stale;
    return {freshness, Reason::None, std::move(differences), whole};
}

qsizetype sizeOf(const CachedValue &value)
{
    qsizetype size = value.text.size();
    for (auto field = value.hash.begin(); field != value.hash.end(); ++field)
        size += field.key().size() + field->size();
    return size;
}

// `fields` is a JSON object or a hash.
template<class Fields>
Comparison compareOne(const Fields &fields, const RowComparer &comparer, const QVector<Row> &rows)
{
    if (rows.isEmpty())
        return {Freshness::Stale, Reason::None, {}, false};
    QVector<FieldDifference> differences;
    const auto compared = comparer.compare(fields, rows.first(), differences);
    if (compared == 0)
        return opaque(Reason::NothingInCommon);
    return judged(std::move(differences), compared == fields.size());
}

Comparison compareList(const QJsonArray &list, const RowComparer &comparer,
                       const QVector<Row> &rows)
{
    QHash<QByteArray, qsizetype> unseen; // identity → index of the row
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto identity = comparer.identityOf(rows.at(i));
        if (!identity)
            return opaque(Reason::NothingInCommon);
        unseen.insert(*identity, i);
    }
    QVector<FieldDifference> differences;
    bool whole = true;
    for (const auto &element : list) {
        if (!element.isObject())
            return opaque(Reason::WrongShape);
        const QJsonObject object = element.toObject();
        const auto identity = comparer.identityOf(object);
        if (!identity)
            return opaque(Reason::NothingInCommon);
        const auto row = unseen.constFind(*identity);
        if (row == unseen.constEnd()) {
            comparer.addUnknownElement(object, differences);
            continue;
        }
        whole &= comparer.compare(object, rows.at(*row), differences) == object.size();
        unseen.erase(row);
    }
    QList<qsizetype> missing = unseen.values();
    std::sort(missing.begin(), missing.end());
    for (const qsizetype row : missing)
        comparer.addMissingElement(rows.at(row), differences);
    return judged(std::move(differences), whole);
}

} // namespace

QStringList Comparison::fields() const
{
    QStringList names;
    for (const FieldDifference &difference : differences) {
        if (!names.contains(difference.column))
            names.append(difference.column);
    }
    return names;
}

Comparison compare(const CachedValue &value, const ValueSpec &spec, const TableShape &table,
                   const QVector<Row> &rows)
{
    using Shape = ValueSpec::Shape;
    if (spec.shape == Shape::Opaque)
        return opaque(Reason::NoRule);
    if (sizeOf(value) > largestValue)
        return opaque(Reason::TooLarge);
    const RowComparer comparer(table, spec);
    if (value.isHash)
        return spec.shape == Shape::Object ? compareOne(value.hash, comparer, rows)
                                           : opaque(Reason::WrongShape);
    const QJsonValue json = parseJsonText(value.text);
    if (json.isUndefined())
        return opaque(Reason::NotJson);
    if (spec.shape == Shape::Object && json.isObject())
        return compareOne(json.toObject(), comparer, rows);
    if (spec.shape == Shape::List && json.isArray())
        return compareList(json.toArray(), comparer, rows);
    return opaque(Reason::WrongShape);
}

bool sameMeaning(const QVariant &jsonScalar, const QVariant &cell, const QString &declaredType)
{
    return scalarMeaning(jsonScalar, cell, cellKindOf(declaredType)) != Meaning::Different;
}

} // namespace selaras::mapping
