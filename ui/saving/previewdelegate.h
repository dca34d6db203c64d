// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace selaras::ui {

// Changes and keys of a PreviewModel: kinds of edits by symbol, old values struck, new ones marked.
class PreviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void showChange(QStyleOptionViewItem &option, const QModelIndex &index);
    static void showKey(QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace selaras::ui
