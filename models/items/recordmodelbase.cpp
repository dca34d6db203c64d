// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordmodelbase.h"

#include "models/items/keytext.h"

#include <QLocale>

namespace selaras::items {

namespace {

QString shown(const QVariant &value, RecordKind kind)
{
    switch (kind) {
    case RecordKind::Bytes:
        return shownKey(value.toByteArray());
    case RecordKind::Text:
    case RecordKind::State:
        return value.toString();
    default:
        break;
    }
    return value.isValid() ? QLocale().toString(value.toLongLong()) : QString();
}

} // namespace

int RecordModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant RecordModelBase::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(value(index.row(), index.column()), kind(index.column()));
    case ValueRole:
        return value(index.row(), index.column());
    case KindRole:
        return QVariant::fromValue(int(kind(index.column())));
    default:
        return {};
    }
}

QVariant RecordModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    return role == KindRole ? QVariant::fromValue(int(kind(section))) : QVariant();
}

void RecordModelBase::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT changed();
}

} // namespace selaras::items
