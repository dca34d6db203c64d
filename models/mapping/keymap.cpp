// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keymap.h"

#include <algorithm>
#include <tuple>

namespace selaras::mapping {

namespace {

// The reading of a key by one of a rule's templates: one whose values hold no delimiter, if any
// can.
std::optional<KeyTemplate::Match> bestMatch(const Rule &rule, const QByteArray &key)
{
    std::optional<KeyTemplate::Match> best;
    for (const KeyTemplate &keyTemplate : rule.keys) {
        auto match = keyTemplate.match(key);
        if (match && (!best || (best->delimited && !match->delimited)))
            best = std::move(match);
    }
    return best;
}

} // namespace

KeyMap::KeyMap(Profile profile)
    : m_profile(std::move(profile))
{
}

QVector<qsizetype> KeyMap::rulesOf(QStringView table) const
{
    QVector<qsizetype> rules;
    for (qsizetype i = 0; i < m_profile.rules.size(); ++i) {
        if (table.compare(m_profile.rules.at(i).table, Qt::CaseInsensitive) == 0)
            rules.append(i);
    }
    return rules;
}

QVector<KeyTarget> KeyMap::targets(qsizetype rule, const Row &row) const
{
    QVector<KeyTarget> targets;
    for (const KeyTemplate &key : m_profile.rules.at(rule).keys) {
        const auto target = key.expand(row);
        if (target && !targets.contains(*target))
            targets.append(*target);
    }
    return targets;
}

QVector<KeyOwner> KeyMap::ownersOf(const QByteArray &key) const
{
    using Rank = std::tuple<bool, bool, bool>; // the smaller the better
    QVector<QPair<Rank, KeyOwner>> ranked;
    for (qsizetype i = 0; i < m_profile.rules.size(); ++i) {
        const Rule &rule = m_profile.rules.at(i);
        auto match = bestMatch(rule, key);
        if (!match)
            continue;
        KeyOwner owner {i, rule.table, std::move(match->values), std::move(match->suffix),
                        rule.valueOf(key)};
        const bool opaque = owner.spec.shape == ValueSpec::Shape::Opaque;
        ranked.append({Rank(!rule.select.isEmpty(), match->delimited, opaque), std::move(owner)});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<KeyOwner> owners;
    owners.reserve(ranked.size());
    for (auto &[rank, owner] : ranked)
        owners.append(std::move(owner));
    return owners;
}

bool KeyMap::isMapped(const QByteArray &key) const
{
    return std::any_of(m_profile.rules.begin(), m_profile.rules.end(), [&](const Rule &rule) {
        return std::any_of(rule.keys.begin(), rule.keys.end(),
                           [&](const KeyTemplate &own) { return own.match(key).has_value(); });
    });
}

KeyGlance KeyMap::glance(const QByteArray &key) const
{
    using Kind = KeyTemplate::Glance::Kind;
    KeyGlance best {KeyGlance::Kind::Unmapped};
    for (qsizetype i = 0; i < m_profile.rules.size(); ++i) {
        const Rule &rule = m_profile.rules.at(i);
        const auto glance = rule.glance(key);
        if (glance.kind == Kind::Unsure)
            return {};
        if (glance.kind == Kind::No || best.kind == KeyGlance::Kind::OneRow)
            continue;
        best.kind = KeyGlance::Kind::Unsure;
        const ValueSpec &spec = rule.valueOf(key);
        // As ownersOf() ranks them: a rule without a select whose value can be compared is first.
        if (!rule.select.isEmpty() || spec.shape == ValueSpec::Shape::Opaque)
            continue;
        const QStringList &columns = rule.keys.at(glance.keyTemplate).placeholders();
        if (spec.shape != ValueSpec::Shape::Object || columns.size() != 1)
            return {};
        best = {KeyGlance::Kind::OneRow, i, &spec, columns.first(), glance.value};
    }
    return best;
}

QByteArrayList KeyMap::prefixes() const
{
    QByteArrayList all;
    for (const Rule &rule : m_profile.rules) {
        for (const KeyTemplate &key : rule.keys)
            all.append(key.literalPrefix());
    }
    std::sort(all.begin(), all.end());
    QByteArrayList apart;
    for (const QByteArray &prefix : all) {
        if (apart.isEmpty() || !prefix.startsWith(apart.last()))
            apart.append(prefix);
    }
    return apart;
}

} // namespace selaras::mapping
