// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

namespace selaras::ui {

// What the lines of a chart stand for, each beside a piece of its line, with the value that it has
// at the cursor. Goes on in another row where it is wider than the chart.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString word;
        QString value; // empty: none

        bool operator==(const Entry &other) const = default;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    // Entry i stands for the line of linePen(i).
    void setEntries(const QVector<Entry> &entries);
    [[nodiscard]] const QVector<Entry> &entries() const { return m_entries; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Where each entry stands, for a width.
    [[nodiscard]] QVector<QRect> places(int width) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QFont strongFont() const; // of the values

    QVector<Entry> m_entries;
};

} // namespace selaras::ui
