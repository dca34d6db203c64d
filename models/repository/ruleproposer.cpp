// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/ruleproposer.h"

#include "models/mapping/keymatches.h"
#include "models/repository/embeddedrules.h"
#include "models/repository/rowkeys.h"
#include "models/repository/rulejson.h"

#include <QJsonArray>

#include <algorithm>

namespace selaras::repository {

namespace {

using mapping::KeyFit;
using mapping::KeyShape;
using mapping::KeyTemplate;
using mapping::NameTie;
using mapping::ValueSpec;
using Confidence = RuleProposal::Confidence;
using Kind = ProposalReason::Kind;

constexpr qsizetype mostShapes = 300; // strict ones, and as many looser ones
constexpr qsizetype mostSamples = 32; // values that are read of a shape
constexpr qsizetype shownSamples = 5;

QByteArrayList spread(const QByteArrayList &all, qsizetype most)
{
    QByteArrayList some;
    const qsizetype step = std::max<qsizetype>(1, all.size() / most);
    for (qsizetype i = 0; i < all.size() && some.size() < most; i += step)
        some.append(all.at(i));
    return some;
}

} // namespace

struct RuleProposer::Work {
    const QByteArrayList &keys;
    Naming naming;
    ProposalReport report;
    KeyReader reader;
    QVector<KeyReading> readings {}; // of strict and of looser shapes, the best first
    QVector<QPair<KeyShape, QVector<KeySample>>> unread {};
    QVector<KeyTemplate> explained {};

    [[nodiscard]] std::optional<KeyTemplate> parsed(const QString &text) const
    {
        auto keyTemplate = KeyTemplate::parse(text, {}, report.delimiter);
        return keyTemplate ? std::optional<KeyTemplate>(*keyTemplate) : std::nullopt;
    }

    [[nodiscard]] std::optional<QString> withoutPrefix(const QString &text) const
    {
        if (!text.startsWith(report.keyPrefix) || text.size() == report.keyPrefix.size())
            return std::nullopt;
        return text.mid(report.keyPrefix.size());
    }

    // Counts the keys of these templates and gives a few of them to the proposal.
    void count(RuleProposal &proposal, const QVector<KeyTemplate> &templates) const
    {
        QByteArrayList found;
        for (const KeyTemplate &keyTemplate : templates) {
            const auto range = mapping::keysBeginningWith(keys, keyTemplate.literalPrefix());
            for (qsizetype i = range.begin; i < range.end; ++i) {
                if (mapping::fitOf(keys.at(i), keyTemplate) == KeyFit::Yes)
                    found.append(keys.at(i));
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        proposal.keys = found.size();
        proposal.samples = spread(found, shownSamples);
    }
};

RuleProposer::RuleProposer(sqlite::Database &database, redis::Client &client, const TableTies &ties)
    : m_database(database)
    , m_client(client)
    , m_ties(ties)
{
}

Result<ProposalReport> RuleProposer::propose(const QByteArrayList &keys, const Naming &naming,
                                             Progress &progress)
{
    const QByteArray delimiter = naming.delimiter.value_or(mapping::likelyDelimiter(keys));
    Work work {keys, naming, {}, KeyReader(m_database, m_ties, delimiter)};
    work.report.delimiter = delimiter;
    work.report.keys = keys.size();
    mapping::KeyShapes sorter(delimiter);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        constexpr qsizetype often = 4096;
        if (i % often == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled);
        sorter.add(keys.at(i));
    }
    const QVector<KeyShape> shapes = sorter.shapes();
    const QVector<KeyShape> strict = shapes.mid(0, mostShapes);
    if (auto read = readShapes(work, strict, progress); !read)
        return fail(read.error());
    if (auto read =
            readShapes(work, mapping::looserShapes(strict, delimiter).mid(0, mostShapes), progress);
        !read)
        return fail(read.error());
    std::stable_sort(work.readings.begin(), work.readings.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    choosePrefix(work);
    if (auto proposed = proposeRules(work); !proposed)
        return fail(proposed.error());
    if (auto proposed = proposePatterns(work); !proposed)
        return fail(proposed.error());
    for (const KeyShape &shape : shapes) {
        if (!isMostlyIn(work.explained, shape))
            work.report.unexplained.append(shape);
    }
    std::stable_sort(work.report.proposals.begin(), work.report.proposals.end(),
                     [](const auto &a, const auto &b) { return a.confidence < b.confidence; });
    return std::move(work.report);
}

Result<void> RuleProposer::readShapes(Work &work, const QVector<KeyShape> &shapes,
                                      Progress &progress)
{
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        progress.report(i, shapes.size());
        const KeyShape &shape = shapes.at(i);
        const auto samples = readSamples(m_client, spread(shape.samples, mostSamples));
        if (!samples)
            return fail(samples.error());
        auto reading = work.reader.read(shape, *samples);
        if (!reading)
            return fail(reading.error());
        if (*reading)
            work.readings.append(std::move(**reading));
        else
            work.unread.append({shape, *samples});
    }
    return {};
}

// A first word that all of them share, that names nothing and is followed by another word.
void RuleProposer::choosePrefix(Work &work) const
{
    if (work.naming.keyPrefix) {
        work.report.keyPrefix = *work.naming.keyPrefix;
        return;
    }
    const QString delimiter = QString::fromUtf8(work.report.delimiter);
    QStringList texts;
    QStringList tables;
    for (const KeyReading &reading : std::as_const(work.readings)) {
        if (reading.confidence == Confidence::Possible)
            continue;
        texts.append(reading.templateText);
        tables.append(reading.table);
    }
    while (!texts.isEmpty()) {
        const QString first = texts.first().section(delimiter, 0, 0);
        const bool isPrefix = std::all_of(texts.begin(), texts.end(), [&](const QString &text) {
            const QString next = text.section(delimiter, 1, 1);
            return text.section(delimiter, 0, 0) == first && !next.isEmpty()
                && !next.startsWith(QLatin1Char('{'));
        });
        const bool isNamed = std::any_of(tables.begin(), tables.end(), [&](const QString &table) {
            return m_ties.tieOf(first, table) != NameTie::None;
        });
        if (!isPrefix || isNamed || first.contains(QLatin1Char('{')))
            break;
        work.report.keyPrefix += first + delimiter;
        for (QString &text : texts)
            text = text.mid(first.size() + delimiter.size());
    }
}

Result<void> RuleProposer::proposeRules(Work &work)
{
    const QString delimiter = QString::fromUtf8(work.report.delimiter);
    for (const RowKeys &group :
         groupedByRow(work.readings, work.explained, work.report.delimiter)) {
        QStringList keys;
        QVector<KeyTemplate> templates;
        for (const QString &key : group.templates(delimiter)) {
            const auto own = work.withoutPrefix(key);
            const auto keyTemplate = work.parsed(key);
            if (!own || !keyTemplate)
                continue;
            keys.append(*own);
            templates.append(*keyTemplate);
        }
        if (keys.isEmpty())
            continue;
        const KeyReading &first = group.readings.first();
        const auto best = std::min_element(
            group.readings.begin(), group.readings.end(),
            [](const auto &a, const auto &b) { return a.confidence < b.confidence; });
        RuleProposal proposal {first.table, ruleObject(first.table, {}, keys), best->confidence,
                               best->reasons};
        QJsonArray values;
        for (const KeyReading &reading : group.readings) {
            const auto own = work.withoutPrefix(reading.templateText);
            const bool isOnly = keys == QStringList {own.value_or(QString())};
            if (!own || (isOnly && reading.spec.shape == ValueSpec::Shape::Opaque)
                || !fitsOne(templates, reading.shape.samples.value(0)))
                continue;
            QJsonObject value = valueObject(reading.spec);
            if (!isOnly)
                value.insert(QStringLiteral("key"), *own);
            values.append(value);
            if (&reading != &*best)
                proposal.reasons.append({Kind::Below, reading.shape.text(), first.table});
        }
        const bool isComparable =
            std::any_of(values.begin(), values.end(), [](const QJsonValue &value) {
                return value[QLatin1String("shape")] != QLatin1String("opaque");
            });
        if (isComparable)
            proposal.rule.insert(QStringLiteral("value"),
                                 values.size() == 1 ? values.first() : QJsonValue(values));
        work.count(proposal, templates);
        work.explained += templates;
        const auto others = countOtherRows(work, first, templates);
        if (!others)
            return fail(others.error());
        proposal.rowsWithoutKey = *others;
        work.report.proposals.append(std::move(proposal));
        addEmbedded(work, group.readings, group.base);
    }
    return {};
}

// Rows of the table that have none of these keys; nullopt where that cannot be told.
Result<std::optional<qint64>> RuleProposer::countOtherRows(
    Work &work, const KeyReading &reading, const QVector<KeyTemplate> &templates) const
{
    const sqlite::Table *table = m_ties.schema().table(reading.table);
    if (!table || reading.columns.size() != 1)
        return std::optional<qint64>();
    QSet<QByteArray> seen;
    for (const KeyTemplate &keyTemplate : templates) {
        const auto range = mapping::keysBeginningWith(work.keys, keyTemplate.literalPrefix());
        for (qsizetype i = range.begin; i < range.end; ++i) {
            if (const auto value = mapping::valueIn(work.keys.at(i), keyTemplate))
                seen.insert(*value);
        }
    }
    return work.reader.columns().countOthers(*table, reading.columns.first(), seen);
}

// An edit of a row that is cached within another's key has to remove that key as well.
void RuleProposer::addEmbedded(Work &work, const QVector<KeyReading> &readings,
                               const QString &base) const
{
    const RuleProposal own = work.report.proposals.last();
    for (const KeyReading &reading : readings) {
        const auto text = work.withoutPrefix(reading.templateText);
        if (!text || reading.columns.size() != 1)
            continue;
        for (const EmbeddedRule &embedded : embeddedRules(m_ties, reading)) {
            QString key = reading.templateText == base
                    || own.rule.value(QStringLiteral("keys")).toArray().size() > 1
                ? *text
                : own.rule.value(QStringLiteral("keys")).toArray().first().toString();
            key.replace(QLatin1Char('{') + reading.columns.first() + QLatin1Char('}'),
                        QLatin1Char('{') + embedded.path.column + QLatin1Char('}'));
            const QJsonObject rule = ruleObject(embedded.path.table, embedded.path.select, {key});
            const bool isKnown =
                std::any_of(work.report.proposals.cbegin(), work.report.proposals.cend(),
                            [&](const RuleProposal &other) { return other.rule == rule; });
            if (isKnown)
                continue;
            RuleProposal proposal {embedded.path.table,
                                   rule,
                                   own.confidence == Confidence::Possible ? Confidence::Possible
                                                                          : Confidence::Likely,
                                   {embedded.reason},
                                   own.keys,
                                   own.samples,
                                   std::nullopt};
            work.report.proposals.append(std::move(proposal));
        }
    }
}

// Lists whose keys do not say which rows are in them, such as "users:search:John:page:1": any
// change of the table may concern them.
Result<void> RuleProposer::proposePatterns(Work &work)
{
    struct Pattern {
        QString table;
        QString literal; // what the keys have in common
        bool isWhole = true; // the literal is all of a key
    };
    const QString delimiter = QString::fromUtf8(work.report.delimiter);
    QVector<Pattern> patterns;
    for (const auto &[shape, samples] : std::as_const(work.unread)) {
        if (isMostlyIn(work.explained, shape))
            continue;
        const auto table = work.reader.tableHeldBy(samples);
        if (!table)
            return fail(table.error());
        QStringList names(shape.variables(), QStringLiteral("*"));
        const auto text = shape.templateText(names);
        const auto own = text ? work.withoutPrefix(*text) : std::nullopt;
        if (!*table || !own)
            continue;
        const QString literal = own->section(QLatin1Char('*'), 0, 0);
        const QString word = literal.section(delimiter, 0, 0);
        if (word.isEmpty())
            continue;
        const auto same = std::find_if(patterns.begin(), patterns.end(), [&](const Pattern &p) {
            return p.table == **table && p.literal.section(delimiter, 0, 0) == word;
        });
        if (same == patterns.end()) {
            patterns.append({**table, literal, literal.size() == own->size()});
            continue;
        }
        const auto differ =
            std::mismatch(same->literal.begin(),
                          same->literal.begin() + std::min(same->literal.size(), literal.size()),
                          literal.begin());
        const QString common = same->literal.left(differ.first - same->literal.begin());
        same->literal = common.left(common.lastIndexOf(delimiter) + delimiter.size());
        same->isWhole = false;
    }
    for (const Pattern &pattern : std::as_const(patterns)) {
        const QString key = pattern.isWhole ? pattern.literal : pattern.literal + QLatin1Char('*');
        const auto keyTemplate = work.parsed(work.report.keyPrefix + key);
        if (!keyTemplate || key.isEmpty() || key == QLatin1String("*"))
            continue;
        RuleProposal proposal {pattern.table,
                               ruleObject(pattern.table, {}, {key}),
                               Confidence::Possible,
                               {{Kind::Pattern, {}, pattern.table}}};
        work.count(proposal, {*keyTemplate});
        work.explained.append(*keyTemplate);
        work.report.proposals.append(std::move(proposal));
    }
    return {};
}

} // namespace selaras::repository
