// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace selaras::ui {

class Pill;
class TimeFrame;
class ToolButton;

// Which time the charts show: some lengths to choose from, closer and farther, back to live, and
// the two times in words.
class RangeBar : public QWidget {
    Q_OBJECT

public:
    explicit RangeBar(TimeFrame &frame, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFrame();
    void retranslate();

    TimeFrame &m_frame;
    QButtonGroup *m_spans;
    ToolButton *m_closer;
    ToolButton *m_farther;
    QToolButton *m_live;
    Pill *m_state;
    QLabel *m_times;
};

} // namespace selaras::ui
