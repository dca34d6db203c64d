// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace selaras::ui {

// The columns' names, with a mark for the primary key and for references. A click orders by the
// column, the next one the other way, the third by key again.
class GridHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit GridHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    void orderBy(int section);
};

} // namespace selaras::ui
