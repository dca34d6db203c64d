// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/recordformat.h"

#include "ui/server/recordtext.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

namespace selaras::ui {

using items::RecordKind;
using items::RecordModelBase;

namespace {

RecordKind kindOf(const QModelIndex &index)
{
    return RecordKind(index.data(RecordModelBase::KindRole).toInt());
}

QVariant alignment(RecordKind kind)
{
    return QVariant::fromValue(
        Qt::Alignment((isNumber(kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

QString RecordFormat::text(const QModelIndex &index) const
{
    if (m_words) {
        if (const auto words = m_words(index))
            return *words;
    }
    return recordText(index.data(RecordModelBase::ValueRole), kindOf(index));
}

QString RecordFormat::tip(const QModelIndex &index) const
{
    if (m_sign) {
        if (const auto sign = m_sign(index))
            return sign->sentence;
    }
    const QVariant value = index.data(RecordModelBase::ValueRole);
    const bool isMoment = kindOf(index) == RecordKind::Time && value.isValid();
    if (m_words && !isMoment) {
        if (const auto words = m_words(index))
            return *words;
    }
    return recordTip(value, kindOf(index));
}

QVariant RecordFormat::font(const QModelIndex &index) const
{
    if (m_monospace.contains(index.column()))
        return monospaceFont(QGuiApplication::font());
    return isNumber(kindOf(index)) ? tabularFont(QGuiApplication::font()) : QVariant();
}

std::optional<QVariant> RecordFormat::data(const QModelIndex &index, int role) const
{
    const auto sign = m_sign ? m_sign(index) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sign ? sign->word : text(index);
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::DecorationRole:
        return sign ? QVariant(symbolIcon(sign->symbol, sign->meaning)) : QVariant();
    case Qt::ForegroundRole:
        return sign ? QVariant(meaningColor(sign->meaning, QGuiApplication::palette()))
                    : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(kindOf(index));
    case Qt::FontRole:
        return font(index);
    default:
        return std::nullopt;
    }
}

std::optional<QVariant> RecordFormat::headerData(const QAbstractItemModel &model, int section,
                                                 Qt::Orientation orientation, int role)
{
    if (role != Qt::TextAlignmentRole || orientation != Qt::Horizontal)
        return std::nullopt;
    const QVariant kind = model.headerData(section, orientation, RecordModelBase::KindRole);
    return alignment(RecordKind(kind.toInt()));
}

} // namespace selaras::ui
