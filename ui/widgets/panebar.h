// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace selaras::ui {

// The line of controls above a pane, with a rule below it (or above it, for one at the bottom).
class PaneBar : public QWidget {
    Q_OBJECT

public:
    enum class Edge { Bottom, Top };
    explicit PaneBar(Edge rule = Edge::Bottom, QWidget *parent = nullptr);

    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Edge m_rule;
    QHBoxLayout *m_row;
};

} // namespace selaras::ui
