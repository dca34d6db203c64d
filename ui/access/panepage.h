// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace selaras::ui {

class AccessPane;

// A page that is one pane: its name and its word, its badge and its wishes are the pane's.
class PanePage : public Page {
    Q_OBJECT

public:
    // Owns the pane.
    PanePage(AccessPane *pane, Symbol symbol, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    [[nodiscard]] AccessPane *pane() const { return m_pane; }

private:
    AccessPane *m_pane;
};

} // namespace selaras::ui
