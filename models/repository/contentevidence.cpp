// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/contentevidence.h"

#include "models/mapping/rowcomparer.h"
#include "models/repository/keyrows.h"

#include <algorithm>

namespace selaras::repository {

namespace {

using mapping::FieldNames;
using mapping::Meaning;
using mapping::RowComparer;
using mapping::ValueSpec;

constexpr int mostRows = 500; // of one key

void compare(const RowComparer &comparer, ContentEvidence &evidence)
{
    for (const ContentEvidence::Pair &pair : evidence.pairs) {
        QVector<mapping::FieldDifference> differences;
        const qsizetype compared = comparer.compare(pair.object, pair.row, differences);
        evidence.compared += compared;
        evidence.agreed += compared - differences.size();
    }
}

// The rows of a list's elements; tells how much of the one is in the other.
double pairElements(const RowComparer &comparer, const KeySample &sample,
                    const QVector<sqlite::TableRow> &rows, ContentEvidence &evidence)
{
    QHash<QByteArray, const Row *> byKey;
    for (const sqlite::TableRow &row : rows) {
        if (const auto identity = comparer.identityOf(row.values))
            byKey.insert(*identity, &row.values);
    }
    qsizetype found = 0;
    for (const QJsonObject &element : sample.objects) {
        const auto identity = comparer.identityOf(element);
        const Row *row = identity ? byKey.value(*identity) : nullptr;
        if (!row)
            continue;
        ++found;
        evidence.pairs.append({element, *row});
    }
    const qsizetype all = sample.objects.size() + rows.size() - found;
    return all > 0 ? double(found) / double(all) : 1;
}

Meaning meaningOf(const QJsonValue &cached, const Row &row, const sqlite::Column &column)
{
    return mapping::jsonMeaning(cached, row.value(column.name),
                                mapping::cellKindOf(column.declaredType), false);
}

// Whether a field says what a column does, in every pair and not by being always the same.
bool isMadeOf(const QString &field, const sqlite::Column &column,
              const QVector<ContentEvidence::Pair> &pairs)
{
    constexpr qsizetype enough = 3;
    QStringList seen;
    for (const ContentEvidence::Pair &pair : pairs) {
        const QJsonValue cached = pair.object.value(field);
        if (cached.isUndefined() || cached.isNull())
            continue;
        if (cached.isObject() || cached.isArray()
            || meaningOf(cached, pair.row, column) != Meaning::Same)
            return false;
        const QString text = cached.toVariant().toString();
        if (!seen.contains(text))
            seen.append(text);
    }
    return seen.size() >= enough;
}

bool mostlyDiffers(const QString &field, const sqlite::Column &column,
                   const QVector<ContentEvidence::Pair> &pairs)
{
    qsizetype differs = 0;
    qsizetype says = 0;
    for (const ContentEvidence::Pair &pair : pairs) {
        if (!pair.object.contains(field))
            continue;
        ++says;
        differs += meaningOf(pair.object.value(field), pair.row, column) == Meaning::Different;
    }
    return differs * 2 > says;
}

QStringList fieldsOf(const QVector<ContentEvidence::Pair> &pairs)
{
    QStringList fields;
    for (const ContentEvidence::Pair &pair : pairs) {
        for (const QString &field : pair.object.keys()) {
            if (!fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

} // namespace

double ContentEvidence::strength(qsizetype scalarFields) const
{
    if (pairs.isEmpty() || compared < 2 * pairs.size() || scalarFields == 0)
        return 0;
    const double agreement = double(agreed) / double(compared);
    const double coverage = double(compared) / double(pairs.size() * scalarFields);
    return agreement * std::min(1.0, coverage) * (isList ? overlap : 1.0);
}

Result<ContentEvidence> findEvidence(sqlite::Database &database, const sqlite::Table &table,
                                     const mapping::KeyTemplate &keyTemplate,
                                     const QVector<KeySample> &samples)
{
    const mapping::TableShape shape = shapeOf(table);
    const RowComparer comparer(shape, {});
    ContentEvidence evidence;
    double overlaps = 0;
    qint64 lists = 0;
    for (const KeySample &sample : samples) {
        const auto match = keyTemplate.match(sample.key);
        if (!match)
            continue;
        const auto rows = sqlite::findRows(database, table, match->values, mostRows);
        if (!rows)
            return fail(rows.error());
        const qsizetype pairsBefore = evidence.pairs.size();
        ++evidence.keys;
        evidence.keysWithRow += rows->isEmpty() ? 0 : 1;
        if (sample.isList && !(sample.objects.isEmpty() && rows->isEmpty())) {
            ++lists;
            overlaps += pairElements(comparer, sample, *rows, evidence);
        } else if (!sample.isList && !sample.objects.isEmpty() && rows->size() == 1) {
            evidence.pairs.append({sample.objects.first(), rows->first().values});
        }
        evidence.keysWithPairs += evidence.pairs.size() > pairsBefore ? 1 : 0;
        evidence.isList = evidence.isList || sample.isList;
        evidence.isObject = evidence.isObject || (!sample.isList && !sample.objects.isEmpty());
    }
    evidence.overlap = lists > 0 ? overlaps / double(lists) : 0;
    compare(comparer, evidence);
    return evidence;
}

Result<ContentEvidence> findEvidenceByKey(sqlite::Database &database, const sqlite::Table &table,
                                          const QVector<KeySample> &samples)
{
    const mapping::TableShape shape = shapeOf(table);
    const RowComparer comparer(shape, {});
    const FieldNames names(shape.columns, {});
    ContentEvidence evidence;
    qint64 elements = 0;
    for (const KeySample &sample : samples) {
        constexpr qsizetype ofEach = 5;
        for (const QJsonObject &object : sample.objects.mid(0, ofEach)) {
            Row key;
            for (auto member = object.begin(); member != object.end(); ++member) {
                const auto column = names.columnOf(member.key());
                const QString name = column ? shape.columns.at(column->index) : QString();
                if (shape.key.contains(name))
                    key.set(name, mapping::scalarOf(*member));
            }
            ++elements;
            if (shape.key.isEmpty() || key.size() != shape.key.size())
                continue;
            const auto rows = sqlite::findRows(database, table, key, 2);
            if (!rows)
                return fail(rows.error());
            if (rows->size() == 1)
                evidence.pairs.append({object, rows->first().values});
        }
        evidence.isList = evidence.isList || sample.isList;
        evidence.isObject = evidence.isObject || (!sample.isList && !sample.objects.isEmpty());
    }
    evidence.overlap = elements > 0 ? double(evidence.pairs.size()) / double(elements) : 0;
    compare(comparer, evidence);
    return evidence;
}

ValueSpec specOf(const ContentEvidence &evidence, const sqlite::Table &table)
{
    ValueSpec spec;
    if (evidence.isList == evidence.isObject || evidence.pairs.isEmpty())
        return spec;
    spec.shape = evidence.isList ? ValueSpec::Shape::List : ValueSpec::Shape::Object;
    const FieldNames names(table.columnNames(), {});
    for (const QString &field : fieldsOf(evidence.pairs)) {
        const auto own = names.columnOf(field);
        if (own && !mostlyDiffers(field, table.columns.at(own->index), evidence.pairs))
            continue;
        const auto other = std::find_if(
            table.columns.begin(), table.columns.end(),
            [&](const sqlite::Column &column) { return isMadeOf(field, column, evidence.pairs); });
        if (other != table.columns.end())
            spec.fields.insert(field, other->name);
        else if (own)
            spec.ignore.append(field);
    }
    return spec;
}

} // namespace selaras::repository
