// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/recordproxy.h"

#include "ui/server/recordtext.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

namespace selaras::ui {

using items::RecordKind;
using items::RecordModelBase;

namespace {

RecordKind kindOf(const QModelIndex &source)
{
    return RecordKind(source.data(RecordModelBase::KindRole).toInt());
}

QVariant alignment(RecordKind kind)
{
    return QVariant::fromValue(
        Qt::Alignment((isNumber(kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

RecordProxy::RecordProxy(RecordModelBase &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
    setSortRole(RecordModelBase::ValueRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RecordProxy::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    invalidateFilter();
}

void RecordProxy::setAccepts(std::function<bool(const QModelIndex &index)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateFilter();
}

bool RecordProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_filter.isEmpty() && m_accepts && !m_accepts(sourceModel()->index(row, 0, parent)))
        return false;
    if (m_filter.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (textOf(sourceModel()->index(row, column, parent))
                .contains(m_filter, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString RecordProxy::textOf(const QModelIndex &source) const
{
    if (m_words) {
        if (const auto words = m_words(source))
            return *words;
    }
    return recordText(source.data(RecordModelBase::ValueRole), kindOf(source));
}

QString RecordProxy::tipOf(const QModelIndex &source) const
{
    if (m_sign) {
        if (const auto sign = m_sign(source))
            return sign->sentence;
    }
    if (m_words) {
        if (const auto words = m_words(source))
            return *words;
    }
    return recordTip(source.data(RecordModelBase::ValueRole), kindOf(source));
}

QVariant RecordProxy::fontOf(const QModelIndex &source) const
{
    if (m_monospace.contains(source.column()))
        return monospaceFont(QGuiApplication::font());
    return isNumber(kindOf(source)) ? tabularFont(QGuiApplication::font()) : QVariant();
}

QVariant RecordProxy::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    const auto sign = m_sign ? m_sign(source) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sign ? sign->word : textOf(source);
    case Qt::ToolTipRole:
        return tipOf(source);
    case Qt::DecorationRole:
        return sign ? QVariant(symbolIcon(sign->symbol, sign->meaning)) : QVariant();
    case Qt::ForegroundRole:
        return sign ? QVariant(meaningColor(sign->meaning, QGuiApplication::palette()))
                    : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(kindOf(source));
    case Qt::FontRole:
        return fontOf(source);
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant RecordProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return alignment(RecordKind(
            sourceModel()->headerData(section, orientation, RecordModelBase::KindRole).toInt()));
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

} // namespace selaras::ui
