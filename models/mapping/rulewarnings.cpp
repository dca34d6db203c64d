// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/rulewarnings.h"

#include "models/mapping/tenants.h"

#include <QSet>

namespace selaras::mapping {

namespace {

using Kind = RuleWarning::Kind;

// A key as the template would make it, with this for each placeholder and that for each star.
QByteArray keyWith(const QString &templateText, const QString &prefix, const QString &value,
                   const QString &star)
{
    QString key = prefix;
    for (qsizetype at = 0; at < templateText.size(); ++at) {
        const QChar c = templateText.at(at);
        if (c == QLatin1Char('{')) {
            key += value;
            at = templateText.indexOf(QLatin1Char('}'), at);
        } else {
            key += c == QLatin1Char('*') ? star : QString(c);
        }
    }
    return key.toUtf8();
}

// A key of another row that the target of row 1 takes along; empty where there is none.
QByteArray keyOfOther(const KeyTemplate &keyTemplate, const QString &prefix)
{
    Row row;
    for (const QString &column : keyTemplate.placeholders())
        row.set(column, QStringLiteral("1"));
    const auto target = keyTemplate.expand(row);
    if (row.isEmpty() || !target)
        return {};
    for (const char *value : {"10", "11", "21"}) {
        for (const char *star : {"", "1"}) {
            const QByteArray key =
                keyWith(keyTemplate.text(), prefix, QLatin1String(value), QLatin1String(star));
            if (target->matches(key))
                return key;
        }
    }
    return {};
}

} // namespace

QVector<RuleWarning> warningsOf(const Profile &profile, const SchemaQuestions &schema)
{
    QVector<RuleWarning> warnings;
    const auto tenants = tenantsOf(profile);
    for (qsizetype i = 0; i < profile.rules.size(); ++i) {
        const Rule &rule = profile.rules.at(i);
        Profile alone = profile;
        alone.rules = {rule};
        for (const Error &error : misfits(alone, schema))
            warnings.append({Kind::Misfit, i, -1, error.detail});
        for (const KeyTemplate &key : rule.keys) {
            const QByteArray other = keyOfOther(key, profile.keyPrefix);
            if (!other.isEmpty())
                warnings.append({Kind::TakesOthers, i, -1, key.text(), other});
            const bool isOfTenants = tenants && schema.hasColumn(rule.table, tenants->reference);
            if (isOfTenants && key.isPattern() && tenants->placeholderOf(rule, key).isEmpty())
                warnings.append({Kind::OtherTenant, i, -1, key.text()});
        }
    }
    return warnings;
}

QVector<RuleWarning> contradictions(const Profile &profile, const QByteArrayList &keys)
{
    const KeyMap map(profile);
    QVector<RuleWarning> warnings;
    QSet<QPair<qsizetype, qsizetype>> told;
    for (const QByteArray &key : keys) {
        std::optional<KeyOwner> first;
        for (const KeyOwner &owner : map.ownersOf(key)) {
            if (owner.spec.shape == ValueSpec::Shape::Opaque
                || !profile.rules.at(owner.rule).select.isEmpty())
                continue;
            if (!first) {
                first = owner;
                continue;
            }
            const bool agrees = owner.spec.shape == first->spec.shape
                && owner.table.compare(first->table, Qt::CaseInsensitive) == 0;
            const QPair<qsizetype, qsizetype> pair(first->rule, owner.rule);
            if (agrees || told.contains(pair))
                continue;
            told.insert(pair);
            warnings.append({Kind::Contradiction, owner.rule, first->rule, {}, key});
        }
    }
    return warnings;
}

} // namespace selaras::mapping
