// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rulemodel.h"

namespace selaras::items {

QVector<RuleRecord> RuleModel::recordsOf(const mapping::Profile &profile,
                                         const std::optional<mapping::ProfileReview> &review)
{
    QVector<RuleRecord> records;
    for (qsizetype i = 0; i < profile.rules.size(); ++i) {
        const mapping::Rule &rule = profile.rules.at(i);
        RuleRecord record;
        record.place = int(i);
        record.table = rule.table;
        for (const mapping::KeyTemplate &key : rule.keys)
            record.keys.append(key.text());
        if (review && i < review->rules.size()) {
            record.matches = review->rules.at(i).matches;
            for (const mapping::RuleWarning &warning : review->warnings)
                record.warnings += warning.rule == i ? 1 : 0;
        }
        records.append(record);
    }
    return records;
}

QString RuleModel::title(int column) const
{
    switch (column) {
    case TableColumn:
        return tr("Table");
    case KeysColumn:
        return tr("Keys");
    case MatchesColumn:
        return tr("Matches");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

RecordKind RuleModel::kind(int column) const
{
    switch (column) {
    case MatchesColumn:
        return RecordKind::Count;
    case StateColumn:
        return RecordKind::State;
    default:
        return RecordKind::Text;
    }
}

QVariant RuleModel::value(int row, int column) const
{
    const RuleRecord &record = records().at(row);
    switch (column) {
    case TableColumn:
        return record.table;
    case KeysColumn:
        return record.keys.join(QLatin1Char(' '));
    case MatchesColumn:
        return record.matches < 0 ? QVariant() : record.matches;
    case StateColumn:
        return record.isWrong ? -1 : record.warnings;
    default:
        return {};
    }
}

QByteArray RuleModel::identity(const RuleRecord &record) const
{
    return QByteArray::number(record.place);
}

} // namespace selaras::items
