// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/proposalmodel.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace selaras::items {

QString ProposalModel::title(int column) const
{
    switch (column) {
    case ConfidenceColumn:
        return tr("Confidence");
    case TableColumn:
        return tr("Table");
    case KeysColumn:
        return tr("Keys");
    case MatchesColumn:
        return tr("Matches");
    case WithoutColumn:
        return tr("Values without a key");
    default:
        return {};
    }
}

RecordKind ProposalModel::kind(int column) const
{
    switch (column) {
    case ConfidenceColumn:
        return RecordKind::State;
    case MatchesColumn:
    case WithoutColumn:
        return RecordKind::Count;
    default:
        return RecordKind::Text;
    }
}

QVariant ProposalModel::value(int row, int column) const
{
    const repository::RuleProposal &record = records().at(row);
    switch (column) {
    case ConfidenceColumn:
        return int(record.confidence);
    case TableColumn:
        return record.table;
    case KeysColumn:
        return record.rule.value(QLatin1String("keys"))
            .toVariant()
            .toStringList()
            .join(QLatin1Char(' '));
    case MatchesColumn:
        return record.keys;
    case WithoutColumn:
        return record.rowsWithoutKey ? QVariant(*record.rowsWithoutKey) : QVariant();
    default:
        return {};
    }
}

QByteArray ProposalModel::identity(const repository::RuleProposal &record) const
{
    return QJsonDocument(record.rule).toJson(QJsonDocument::Compact);
}

} // namespace selaras::items
