// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QIconEngine>

namespace selaras::ui {

// Renders one symbol in the colour that its meaning has in the application's palette.
class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(Symbol symbol, Meaning meaning);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const;

    Symbol m_symbol;
    Meaning m_meaning;
};

} // namespace selaras::ui
