// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace selaras::ui {

// A page's place in the rail: symbol, word, and how many things on it want attention.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit RailButton(Symbol symbol, QWidget *parent = nullptr);

    void setBadge(int count, Meaning meaning);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRect &area) const;

    Symbol m_symbol;
    int m_badge = 0;
    Meaning m_badgeMeaning = Meaning::Pending;
};

} // namespace selaras::ui
