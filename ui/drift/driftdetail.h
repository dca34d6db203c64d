// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/drift.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace selaras::ui {

class ElidedLabel;
class VerdictPane;

// One finding: the key and its row, and the fields in which they differ, side by side.
class DriftDetail : public QWidget {
    Q_OBJECT

public:
    explicit DriftDetail(QWidget *parent = nullptr);

    // nullptr: nothing is chosen.
    void showFinding(const repository::DriftFinding *finding);

Q_SIGNALS:
    void rowWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    ElidedLabel *m_key;
    QLabel *m_row;
    QPushButton *m_goToRow;
    VerdictPane *m_verdict;
};

} // namespace selaras::ui
