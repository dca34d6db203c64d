// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

namespace selaras::ui {

// A log's lines: figures of one width for times, a fixed font for what a machine wrote.
class LogDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    LogDelegate(QSet<int> figures, QSet<int> fixed, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QSet<int> m_figures; // columns
    QSet<int> m_fixed;
};

} // namespace selaras::ui
