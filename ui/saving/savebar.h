// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panebar.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace selaras::items {
class EditStage;
}

namespace selaras::ui {

class MeaningLabel;
class SaveFlow;
class SymbolLabel;

// What is staged and what saving it would remove. Shown only while something is staged.
class SaveBar : public PaneBar {
    Q_OBJECT

public:
    SaveBar(items::EditStage &stage, SaveFlow &flow, QWidget *parent = nullptr);

Q_SIGNALS:
    void reviewWanted();
    void discardWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    items::EditStage &m_stage;
    SaveFlow &m_flow;
    SymbolLabel *m_symbol;
    MeaningLabel *m_text;
    QProgressBar *m_busy;
    QPushButton *m_review;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace selaras::ui
