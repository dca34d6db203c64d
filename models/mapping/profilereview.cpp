// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profilereview.h"

#include "models/mapping/keymatches.h"
#include "models/mapping/rulewarnings.h"

#include <algorithm>

namespace selaras::mapping {

namespace {

constexpr qsizetype shown = 50; // keys of a rule
constexpr qsizetype mostUnmapped = 200; // shapes that are warned of

// Goes through the keys once for each different template, and marks those that one takes.
class Marks {
public:
    Marks(const QByteArrayList &sorted, Progress &progress)
        : m_sorted(sorted)
        , m_progress(progress)
        , m_taken(static_cast<size_t>(sorted.size()), Free)
    {
    }

    enum Mark : char { Free, ByRule, BySection };

    // The places of the keys that a template takes.
    Result<QVector<qsizetype>> take(const KeyTemplate &keyTemplate, Mark mark)
    {
        const KeyRange range = keysBeginningWith(m_sorted, keyTemplate.literalPrefix());
        QVector<qsizetype> plain;
        QVector<qsizetype> forced;
        for (qsizetype i = range.begin; i < range.end; ++i) {
            constexpr qsizetype often = 8192;
            if (i % often == 0 && m_progress.cancelled())
                return fail(ErrorCode::Cancelled);
            const KeyFit fit = fitOf(m_sorted.at(i), keyTemplate);
            if (fit != KeyFit::No)
                (fit == KeyFit::Yes ? plain : forced).append(i);
        }
        // Keys with the delimiter in a value are believed where all are such, or where it is not
        // about rows.
        if (plain.isEmpty() || mark == BySection)
            plain += forced;
        for (const qsizetype i : std::as_const(plain)) {
            char &own = m_taken.at(static_cast<size_t>(i));
            own = own == Free ? static_cast<char>(mark) : own;
        }
        return plain;
    }

    [[nodiscard]] char at(qsizetype i) const { return m_taken.at(static_cast<size_t>(i)); }
    [[nodiscard]] qint64 count(Mark mark) const
    {
        return std::count(m_taken.begin(), m_taken.end(), static_cast<char>(mark));
    }

private:
    const QByteArrayList &m_sorted;
    Progress &m_progress;
    std::vector<char> m_taken;
};

QByteArrayList some(const QByteArrayList &sorted, const QVector<qsizetype> &places)
{
    QByteArrayList keys;
    const qsizetype step = std::max<qsizetype>(1, places.size() / shown);
    for (qsizetype i = 0; i < places.size() && keys.size() < shown; i += step)
        keys.append(sorted.at(places.at(i)));
    return keys;
}

// What a rule's keys begin with, beyond the prefix of all: none if that is nothing.
QByteArrayList beginningsOf(const Rule &rule, const QString &keyPrefix)
{
    QByteArrayList all;
    for (const KeyTemplate &key : rule.keys) {
        if (key.literalPrefix().size() > keyPrefix.toUtf8().size())
            all.append(key.literalPrefix());
    }
    std::sort(all.begin(), all.end());
    QByteArrayList apart;
    for (const QByteArray &beginning : std::as_const(all)) {
        if (apart.isEmpty() || !beginning.startsWith(apart.last()))
            apart.append(beginning);
    }
    return apart;
}

class Review {
public:
    Review(const Profile &profile, const NamedKeys &named, const QByteArrayList &sorted,
           Progress &progress)
        : m_profile(profile)
        , m_named(named)
        , m_sorted(sorted)
        , m_marks(sorted, progress)
    {
    }

    Result<void> takeAll(QVector<RuleMatches> *matches)
    {
        QHash<QString, QVector<qsizetype>> known; // rules often share a key
        for (const Rule &rule : m_profile.rules) {
            QVector<qsizetype> places;
            for (const KeyTemplate &key : rule.keys) {
                const QString name = key.text() + QLatin1Char('\n')
                    + QString::number(keyOfOtherIsTaken(key) ? 1 : 0);
                if (!known.contains(name)) {
                    auto taken = m_marks.take(key, Marks::ByRule);
                    if (!taken)
                        return fail(taken.error());
                    known.insert(name, std::move(*taken));
                }
                places += known.value(name);
            }
            if (rule.keys.size() > 1) {
                std::sort(places.begin(), places.end());
                places.erase(std::unique(places.begin(), places.end()), places.end());
            }
            if (matches)
                matches->append({places.size(), some(m_sorted, places), 0, {}});
        }
        for (const KeyTemplate &key : m_named) {
            if (auto taken = m_marks.take(key, Marks::BySection); !taken)
                return fail(taken.error());
        }
        return {};
    }

    void addMisses(QVector<RuleMatches> &matches) const
    {
        for (qsizetype rule = 0; rule < matches.size(); ++rule) {
            QVector<qsizetype> places;
            for (const QByteArray &beginning :
                 beginningsOf(m_profile.rules.at(rule), m_profile.keyPrefix)) {
                const KeyRange range = keysBeginningWith(m_sorted, beginning);
                for (qsizetype i = range.begin; i < range.end; ++i) {
                    if (m_marks.at(i) == Marks::Free)
                        places.append(i);
                }
            }
            matches[rule].misses = places.size();
            matches[rule].missed = some(m_sorted, places);
        }
    }

    [[nodiscard]] QByteArrayList unmapped() const
    {
        QByteArrayList keys;
        for (qsizetype i = 0; i < m_sorted.size(); ++i) {
            if (m_marks.at(i) == Marks::Free)
                keys.append(m_sorted.at(i));
        }
        return keys;
    }

    [[nodiscard]] const Marks &marks() const { return m_marks; }

private:
    // Two templates of one text may differ in their boundary.
    static bool keyOfOtherIsTaken(const KeyTemplate &key)
    {
        Row row;
        for (const QString &column : key.placeholders())
            row.set(column, QStringLiteral("1"));
        const auto target = key.expand(row);
        return target && target->scope == KeyTarget::Scope::Glob;
    }

    const Profile &m_profile;
    const NamedKeys &m_named;
    const QByteArrayList &m_sorted;
    Marks m_marks;
};

QVector<KeyShape> shapesOf(const QByteArrayList &keys, const QByteArray &delimiter)
{
    KeyShapes shapes(delimiter);
    for (const QByteArray &key : keys)
        shapes.add(key);
    return shapes.shapes();
}

} // namespace

Result<ProfileReview> reviewProfile(const Profile &profile, const NamedKeys &named,
                                    const QByteArrayList &sorted, const SchemaQuestions &schema,
                                    Progress &progress)
{
    using Kind = RuleWarning::Kind;
    ProfileReview review;
    review.keys = sorted.size();
    Review work(profile, named, sorted, progress);
    if (auto taken = work.takeAll(&review.rules); !taken)
        return fail(taken.error());
    work.addMisses(review.rules);
    review.byRules = work.marks().count(Marks::ByRule);
    review.bySections = work.marks().count(Marks::BySection);
    review.unmapped = shapesOf(work.unmapped(), profile.delimiter);

    review.warnings = warningsOf(profile, schema);
    QByteArrayList samples;
    for (qsizetype i = 0; i < review.rules.size(); ++i) {
        samples += review.rules.at(i).samples;
        if (review.rules.at(i).matches == 0)
            review.warnings.append({Kind::MatchesNothing, i});
    }
    review.warnings += contradictions(profile, samples);
    std::stable_sort(review.warnings.begin(), review.warnings.end(),
                     [](const auto &a, const auto &b) { return a.rule < b.rule; });
    for (const KeyShape &shape : review.unmapped.mid(0, mostUnmapped))
        review.warnings.append(
            {Kind::Unmapped, -1, -1, shape.text(), shape.samples.value(0), shape.keys});
    return review;
}

Result<QByteArrayList> unmappedKeys(const Profile &profile, const NamedKeys &named,
                                    const QByteArrayList &sorted, Progress &progress)
{
    Review work(profile, named, sorted, progress);
    if (auto taken = work.takeAll(nullptr); !taken)
        return fail(taken.error());
    return work.unmapped();
}

} // namespace selaras::mapping
