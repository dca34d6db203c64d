// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/keyreading.h"

#include "models/mapping/fieldnames.h"

#include <algorithm>

namespace selaras::repository {

namespace {

using mapping::KeyShape;
using mapping::KeyTemplate;
using mapping::NameTie;
using mapping::PartKind;
using Confidence = RuleProposal::Confidence;
using Kind = ProposalReason::Kind;

constexpr qsizetype mostTables = 8;
constexpr qsizetype mostColumns = 16; // of a table
constexpr qsizetype mostReadings = 16; // of a shape in one table
constexpr qsizetype mostVariables = 4;
constexpr qsizetype mostCompared = 24; // samples

QString wordOf(const KeyShape::Part &part)
{
    return part.isVariable() ? QString() : QString::fromUtf8(part.text);
}

double weightOf(NameTie tie)
{
    return tie >= NameTie::Inflected ? 3 : tie == NameTie::Abbreviation ? 1.5 : 0;
}

bool isUnique(const sqlite::Table &table, const QString &column)
{
    const auto isIt = [&](const QStringList &columns) {
        return columns.size() == 1 && columns.first().compare(column, Qt::CaseInsensitive) == 0;
    };
    return isIt(table.primaryKey())
        || std::any_of(table.indexes.begin(), table.indexes.end(), [&](const sqlite::Index &index) {
               return index.unique && !index.partial && isIt(index.columns);
           });
}

// Values that no other column has by accident, as small numbers have.
bool isTelling(PartKind kind)
{
    return kind == PartKind::Uuid || kind == PartKind::Hex || kind == PartKind::Email
        || kind == PartKind::Token || kind == PartKind::Text;
}

QStringList variableNames(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names.append(QStringLiteral("v%1").arg(i));
    return names;
}

// The different values that each variable part has in the samples.
QVector<QStringList> valuesOf(const KeyShape &shape, const QByteArray &delimiter)
{
    const QStringList names = variableNames(shape.variables());
    QVector<QStringList> values(names.size());
    const auto text = shape.templateText(names);
    const auto keyTemplate = text ? KeyTemplate::parse(*text, {}, delimiter) : fail(Error {});
    if (!keyTemplate)
        return {};
    for (const QByteArray &sample : shape.samples) {
        const auto match = keyTemplate->match(sample);
        for (qsizetype i = 0; match && i < names.size(); ++i) {
            const QString value = match->values.value(names.at(i)).toString();
            if (!values.at(i).contains(value))
                values[i].append(value);
        }
    }
    return values;
}

// How many of the fields are columns of the table.
qsizetype fieldsIn(const sqlite::Table &table, const QStringList &fields)
{
    const mapping::FieldNames names(table.columnNames(), {});
    return std::count_if(fields.begin(), fields.end(),
                         [&](const QString &field) { return names.columnOf(field).has_value(); });
}

bool holdsRowsOf(const sqlite::Table &table, const QStringList &fields)
{
    const qsizetype known = fieldsIn(table, fields);
    return known >= 2 && known * 2 >= fields.size();
}

} // namespace

struct KeyReader::Choice {
    QString column; // "*" for none
    double overlap = 0;
    double name = 0;
    std::optional<ProposalReason> reason {};
    qint64 found = 0;
    qint64 looked = 0;
    bool isTelling = false; // unique values that no other column has

    [[nodiscard]] double score() const { return name + 2 * overlap; }
};

KeyReader::KeyReader(sqlite::Database &database, const TableTies &ties, QByteArray delimiter)
    : m_database(database)
    , m_ties(ties)
    , m_delimiter(std::move(delimiter))
    , m_columns(database)
{
}

QVector<sqlite::Table> KeyReader::likelyTables(const KeyShape &shape,
                                               const QVector<KeySample> &samples) const
{
    const QStringList fields = scalarFields(samples);
    const bool hasTelling = std::any_of(shape.parts.begin(), shape.parts.end(),
                                        [](const auto &part) { return isTelling(part.kind); });
    QVector<QPair<double, sqlite::Table>> weighed;
    for (const sqlite::Table &table : m_ties.tables()) {
        double weight = holdsRowsOf(table, fields) ? 4 : 0;
        for (const KeyShape::Part &part : shape.parts)
            weight = std::max(weight, weightOf(m_ties.tieOf(wordOf(part), table.name)));
        if (weight > 0 || hasTelling)
            weighed.append({weight, table});
    }
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QVector<sqlite::Table> tables;
    for (const auto &[weight, table] : std::as_const(weighed)) {
        if (tables.size() < mostTables)
            tables.append(table);
    }
    return tables;
}

std::pair<double, std::optional<ProposalReason>> KeyReader::nameScore(const sqlite::Table &table,
                                                                      const QString &column,
                                                                      const QString &word) const
{
    for (const TableReference &reference : m_ties.referencesOf(table.name)) {
        if (reference.column.compare(column, Qt::CaseInsensitive) != 0)
            continue;
        const NameTie tie = m_ties.tieOf(word, reference.parent);
        if (tie != NameTie::None)
            return {tie == NameTie::Abbreviation ? 2 : 3,
                    ProposalReason {Kind::RefersTo, column, reference.parent}};
    }
    if (mapping::nameTie(word, column) >= NameTie::Inflected)
        return {3, ProposalReason {Kind::NamesColumn, word, column}};
    const bool isOwn = table.primaryKey() == QStringList {column};
    if (isOwn && m_ties.tieOf(word, table.name) != NameTie::None)
        return {2.5, std::nullopt};
    return {0, std::nullopt};
}

Result<KeyReader::Choices> KeyReader::choicesOf(const sqlite::Table &table, const KeyShape &shape,
                                                qsizetype part, const QStringList &values)
{
    constexpr double enough = 0.5;
    const QString word = part > 0 ? wordOf(shape.parts.at(part - 1)) : QString();
    Choices choices;
    qsizetype looked = 0;
    for (const sqlite::Column &column : table.columns) {
        if (column.kind == sqlite::Column::Kind::Blob || looked == mostColumns)
            continue;
        const auto isSearchable = m_columns.isSearchable(table, column.name);
        if (!isSearchable)
            return fail(isSearchable.error());
        if (!*isSearchable)
            continue;
        ++looked;
        const auto found = m_columns.countFound(table, column.name, values);
        if (!found)
            return fail(found.error());
        const double overlap = double(*found) / double(std::max<qsizetype>(1, values.size()));
        if (overlap < enough)
            continue;
        auto [name, reason] = nameScore(table, column.name, word);
        const bool tells = isTelling(shape.parts.at(part).kind) && isUnique(table, column.name);
        choices.append({column.name, std::min(1.0, overlap), name, std::move(reason), *found,
                        values.size(), tells});
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Choice &a, const Choice &b) { return a.score() > b.score(); });
    return choices.mid(0, 4);
}

Result<std::optional<KeyReading>> KeyReader::read(const KeyShape &shape,
                                                  const QVector<KeySample> &samples)
{
    std::optional<KeyReading> best;
    if (shape.variables() == 0 || shape.variables() > mostVariables)
        return best;
    for (const sqlite::Table &table : likelyTables(shape, samples)) {
        auto reading = readAs(table, shape, samples);
        if (!reading)
            return fail(reading.error());
        if (*reading && (!best || (*reading)->score > best->score))
            best = std::move(*reading);
    }
    return best;
}

Result<std::optional<KeyReading>> KeyReader::readAs(const sqlite::Table &table,
                                                    const KeyShape &shape,
                                                    const QVector<KeySample> &samples)
{
    const QVector<QStringList> values = valuesOf(shape, m_delimiter);
    if (values.isEmpty())
        return std::nullopt;
    QVector<Choices> combinations {{}};
    qsizetype variable = 0;
    for (qsizetype part = 0; part < shape.parts.size(); ++part) {
        if (!shape.parts.at(part).isVariable())
            continue;
        auto choices = choicesOf(table, shape, part, values.at(variable++));
        if (!choices)
            return fail(choices.error());
        if (choices->isEmpty())
            choices->append({QStringLiteral("*")});
        QVector<Choices> longer;
        for (const Choices &combination : std::as_const(combinations)) {
            for (const Choice &choice : std::as_const(*choices)) {
                const bool isTaken = choice.column != QLatin1String("*")
                    && std::any_of(combination.begin(), combination.end(),
                                   [&](const Choice &c) { return c.column == choice.column; });
                if (!isTaken && longer.size() < mostReadings)
                    longer.append(combination + Choices {choice});
            }
        }
        combinations = std::move(longer);
    }
    std::optional<KeyReading> best;
    for (const Choices &combination : std::as_const(combinations)) {
        auto reading = judge(table, shape, samples, combination);
        if (!reading)
            return fail(reading.error());
        if (*reading && (!best || (*reading)->score > best->score))
            best = std::move(*reading);
    }
    return best;
}

namespace {

// All that speaks for one reading.
struct Case {
    double tableName = 0;
    double columnName = 0; // the least of them
    double overlap = 1; // the least of them
    double content = 0;
    qsizetype pairs = 0;
    qint64 keys = 0; // that the content of agrees with rows
    bool isWhole = true; // each variable part has a column
    bool isTelling = false;
    bool isContradicted = false;
};

std::optional<Confidence> confidenceOf(const Case &found)
{
    if (found.isContradicted)
        return std::nullopt;
    const bool isNamed = found.tableName >= 1.5 || found.columnName >= 2;
    if (found.content >= 0.6 && found.pairs >= 3 && isNamed && found.isWhole)
        return Confidence::Sure;
    const bool isWellNamed = found.tableName >= 3 && found.columnName >= 2 && found.overlap >= 0.9;
    // The content of one key may agree with a row by accident.
    const bool isHeld = found.content >= 0.4 && (found.columnName >= 2 || found.keys >= 2);
    if (isHeld || (isWellNamed && found.isWhole))
        return Confidence::Likely;
    const bool isFairlyNamed = found.tableName >= 1.5 && found.columnName >= 2;
    if (isFairlyNamed || (found.isTelling && found.overlap >= 0.9))
        return Confidence::Possible;
    return std::nullopt;
}

} // namespace

Result<std::optional<KeyReading>> KeyReader::judge(const sqlite::Table &table,
                                                   const KeyShape &shape,
                                                   const QVector<KeySample> &samples,
                                                   const Choices &choices)
{
    KeyReading reading {shape, table.name, {}, {}, 0, Confidence::Possible, {}, samples, {}};
    Case found;
    found.columnName = 9;
    for (const Choice &choice : choices) {
        reading.columns.append(choice.column);
        found.isWhole = found.isWhole && choice.column != QLatin1String("*");
        if (choice.column == QLatin1String("*"))
            continue;
        found.columnName = std::min(found.columnName, choice.name);
        found.overlap = std::min(found.overlap, choice.overlap);
        found.isTelling = found.isTelling || (choice.isTelling && choice.looked >= 5);
        reading.score += choice.score();
    }
    const auto text = shape.templateText(reading.columns);
    const auto keyTemplate = text ? KeyTemplate::parse(*text, {}, m_delimiter) : fail(Error {});
    if (!keyTemplate || keyTemplate->placeholders().isEmpty())
        return std::nullopt;
    reading.templateText = *text;

    for (const KeyShape::Part &part : shape.parts) {
        const double weight = weightOf(m_ties.tieOf(wordOf(part), table.name));
        if (weight <= found.tableName)
            continue;
        found.tableName = weight;
        reading.reasons = {{Kind::NamesTable, wordOf(part), table.name}};
    }
    auto evidence = findEvidence(m_database, table, *keyTemplate, samples.mid(0, mostCompared));
    if (!evidence)
        return fail(evidence.error());
    found.content = evidence->strength(scalarFields(samples).size());
    found.pairs = evidence->pairs.size();
    found.keys = evidence->keysWithPairs;
    found.isContradicted = found.pairs >= 3 && evidence->compared >= 2 * found.pairs
        && evidence->agreed * 3 < evidence->compared;
    const auto confidence = confidenceOf(found);
    if (!confidence || evidence->keysWithRow == 0)
        return std::nullopt;
    reading.confidence = *confidence;
    reading.score += 10 * found.content + found.tableName;
    for (const Choice &choice : choices) {
        if (choice.reason)
            reading.reasons.append(*choice.reason);
        if (choice.looked > 0)
            reading.reasons.append(
                {Kind::ValuesFound, table.name, choice.column, choice.found, choice.looked});
    }
    if (found.content >= 0.4) {
        reading.reasons.append(
            {Kind::ContentAgrees, {}, table.name, evidence->agreed, evidence->compared});
        if (found.isWhole)
            reading.spec = specOf(*evidence, table);
    }
    return reading;
}

Result<std::optional<QString>> KeyReader::tableHeldBy(const QVector<KeySample> &samples)
{
    constexpr double enough = 0.5;
    const QStringList fields = scalarFields(samples);
    std::optional<QString> best;
    double most = enough;
    for (const sqlite::Table &table : m_ties.tables()) {
        if (!holdsRowsOf(table, fields))
            continue;
        const auto evidence = findEvidenceByKey(m_database, table, samples.mid(0, mostCompared));
        if (!evidence)
            return fail(evidence.error());
        const double strength = evidence->strength(fields.size())
            * (evidence->isList ? 1.0 : std::min(1.0, evidence->overlap));
        if (strength <= most)
            continue;
        most = strength;
        best = table.name;
    }
    return best;
}

} // namespace selaras::repository
