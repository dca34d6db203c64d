// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/intentmodel.h"

#include "models/base/onfinished.h"
#include "models/items/difference.h"
#include "models/items/keytext.h"

#include <QDateTime>
#include <QLocale>

namespace selaras::items {

namespace {

using repository::Intent;

QVector<qint64> idsOf(const QVector<Intent> &intents)
{
    QVector<qint64> ids;
    ids.reserve(intents.size());
    for (const Intent &intent : intents)
        ids.append(intent.id);
    return ids;
}

QStringList targetTexts(const Intent &intent)
{
    QStringList texts;
    for (const mapping::KeyTarget &target : intent.targets)
        texts.append(shownKey(target.displayText()));
    return texts;
}

} // namespace

IntentModel::IntentModel(workspace::Session *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    if (m_session) {
        connect(m_session, &workspace::Session::pendingCountChanged, this, &IntentModel::refresh);
        refresh();
    }
}

void IntentModel::refresh()
{
    if (!m_session)
        return;
    const int generation = ++m_generation;
    setState(LoadState::Loading);
    onFinished(m_session->pending(), this,
               [this, generation](const Result<QVector<Intent>> &intents) {
                   if (generation != m_generation)
                       return;
                   if (intents)
                       setIntents(*intents);
                   else
                       setState(LoadState::Failed, intents.error());
               });
}

void IntentModel::setIntents(const QVector<Intent> &intents)
{
    ++m_generation;
    const Difference change = difference(idsOf(m_intents), idsOf(intents));
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, int(range.first), range.last());
        m_intents.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, int(range.first), range.last());
        for (qsizetype i = range.first; i <= range.last(); ++i)
            m_intents.insert(i, intents.at(i));
        endInsertRows();
    }
    m_intents = intents;
    if (!m_intents.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    setState(LoadState::Ready);
}

int IntentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_intents.size());
}

int IntentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IntentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Intent &intent = m_intents.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(intent, index.column());
    case IdRole:
        return intent.id;
    case CreatedRole:
        return QDateTime::fromMSecsSinceEpoch(intent.createdMs);
    case TargetsRole:
        return targetTexts(intent);
    case AttemptsRole:
        return intent.attempts;
    case LastErrorRole:
        return intent.lastError;
    default:
        return {};
    }
}

QVariant IntentModel::display(const Intent &intent, int column)
{
    switch (column) {
    case CreatedColumn:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(intent.createdMs),
                                  QLocale::ShortFormat);
    case SummaryColumn:
        return intent.summary;
    case TargetsColumn:
        return targetTexts(intent).join(QLatin1String(", "));
    case AttemptsColumn:
        return QLocale().toString(intent.attempts);
    case LastErrorColumn:
        return intent.lastError;
    default:
        return {};
    }
}

QVariant IntentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CreatedColumn:
        return tr("Since");
    case SummaryColumn:
        return tr("Edit");
    case TargetsColumn:
        return tr("Keys");
    case AttemptsColumn:
        return tr("Attempts");
    case LastErrorColumn:
        return tr("Last error");
    default:
        return {};
    }
}

void IntentModel::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace selaras::items
