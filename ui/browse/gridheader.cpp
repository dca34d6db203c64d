// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/gridheader.h"

#include "models/items/rowgridmodel.h"
#include "ui/theme/icons.h"

#include <QStyleOptionHeader>

namespace selaras::ui {

using items::RowGridModel;

GridHeader::GridHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    connect(this, &QHeaderView::sectionClicked, this, &GridHeader::orderBy);
}

void GridHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const auto header = [&](int role) {
        return model()->headerData(section, Qt::Horizontal, role);
    };
    const auto kind = items::ColumnKind(header(RowGridModel::KindRole).toInt());
    if (kind == items::ColumnKind::Integer || kind == items::ColumnKind::Real
        || kind == items::ColumnKind::Decimal)
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (header(RowGridModel::PrimaryKeyRole).toInt() > 0)
        option->icon = symbolIcon(Symbol::Key, Meaning::Staging);
    else if (!header(RowGridModel::ForeignKeyRole).toString().isEmpty())
        option->icon = symbolIcon(Symbol::Go, Meaning::Info);
}

QSize GridHeader::sectionSizeFromContents(int section) const
{
    // Room for the mark, which the style does not know of here.
    return QHeaderView::sectionSizeFromContents(section) + QSize(22, 0);
}

void GridHeader::orderBy(int section)
{
    auto *rows = qobject_cast<RowGridModel *>(model());
    if (!rows)
        return;
    const bool same = rows->sortColumn() == section;
    if (same && rows->sortOrder() == Qt::DescendingOrder) {
        setSortIndicatorShown(false);
        rows->sort(-1);
        return;
    }
    const Qt::SortOrder order = same ? Qt::DescendingOrder : Qt::AscendingOrder;
    setSortIndicator(section, order);
    setSortIndicatorShown(true);
    rows->sort(section, order);
}

} // namespace selaras::ui
