// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace selaras::ui {

// One symbol, in the colour of what it means. Says nothing to a screen reader: the word beside it
// does.
class SymbolLabel : public QWidget {
    Q_OBJECT

public:
    explicit SymbolLabel(Symbol symbol = Symbol::Info, Meaning meaning = Meaning::Plain,
                         int side = 16, QWidget *parent = nullptr);

    void setSymbol(Symbol symbol, Meaning meaning);
    [[nodiscard]] Symbol symbol() const { return m_symbol; }
    [[nodiscard]] Meaning meaning() const { return m_meaning; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol;
    Meaning m_meaning;
};

} // namespace selaras::ui
