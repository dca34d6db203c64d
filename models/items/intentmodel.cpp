// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/intentmodel.h"

#include "models/base/onfinished.h"
#include "models/items/difference.h"
#include "models/items/keytext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace selaras::items {

namespace {

using repository::Intent;
using repository::IntentKind;
using repository::IntentState;

constexpr int shownAtMost = 500;

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
        connect(m_session, &workspace::Session::intentsChanged, this, &IntentModel::refresh);
        refresh();
    }
}

void IntentModel::refresh()
{
    if (!m_session)
        return;
    const int generation = ++m_generation;
    setState(LoadState::Loading);
    onFinished(m_session->recentIntents(shownAtMost), this,
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
    case StateRole:
        return QVariant::fromValue(intent.state);
    case HeldKeysRole:
        return intent.heldKeys;
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
    case StateColumn:
        return stateWord(intent.state);
    case CreatedColumn:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(intent.createdMs),
                                  QLocale::ShortFormat);
    case SummaryColumn:
        return summaryText(intent);
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

QString IntentModel::stateWord(IntentState state)
{
    switch (state) {
    case IntentState::Prepared:
        return tr("being made");
    case IntentState::Pending:
        return tr("pending");
    case IntentState::Held:
        return tr("waits for you");
    case IntentState::Guarded:
        return tr("watched");
    case IntentState::Delivered:
        return tr("delivered");
    }
    return {};
}

QString IntentModel::summaryText(const Intent &intent)
{
    switch (intent.kind) {
    case IntentKind::Edit:
        return intent.summary;
    case IntentKind::Repair:
        return tr("drift repair");
    case IntentKind::Capture:
        return tr("%1, by another program").arg(intent.summary);
    case IntentKind::Replay:
        return tr("Redis was restarted");
    }
    return {};
}

int IntentModel::count(IntentState state) const
{
    return int(std::count_if(m_intents.begin(), m_intents.end(),
                             [state](const Intent &intent) { return intent.state == state; }));
}

QVariant IntentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == AttemptsColumn ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case CreatedColumn:
        return tr("Since");
    case SummaryColumn:
        return tr("Change");
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
