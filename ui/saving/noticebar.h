// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/panebar.h"

class QPushButton;

namespace selaras::ui {

class MeaningLabel;
class SymbolLabel;
class ToolButton;

// One quiet line about what has just happened, with at most one thing to do about it. Stays until
// it is closed or something else happens.
class NoticeBar : public PaneBar {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void notify(Symbol symbol, Meaning meaning, const QString &text, const QString &action = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTaken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SymbolLabel *m_symbol;
    MeaningLabel *m_text;
    QPushButton *m_action;
    ToolButton *m_close;
};

} // namespace selaras::ui
