// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statepane.h"

#include <QStackedWidget>

namespace selaras::ui {

// A content widget, or the StatePane that stands in for it.
class StateStack : public QStackedWidget {
    Q_OBJECT

public:
    // Owns the content.
    explicit StateStack(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    // Brings the pane to the front and returns it, to be told what to show.
    StatePane &showState();
    [[nodiscard]] bool showsContent() const;
    [[nodiscard]] StatePane &pane() { return *m_pane; }

private:
    QWidget *m_content;
    StatePane *m_pane;
};

} // namespace selaras::ui
