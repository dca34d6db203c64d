// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/logdelegate.h"

#include "ui/theme/theme.h"

namespace selaras::ui {

LogDelegate::LogDelegate(QSet<int> figures, QSet<int> fixed, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_figures(std::move(figures))
    , m_fixed(std::move(fixed))
{
}

void LogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_figures.contains(index.column()))
        option->font = tabularFont(option->font);
    if (m_fixed.contains(index.column()))
        option->font = monospaceFont(option->font);
}

} // namespace selaras::ui
