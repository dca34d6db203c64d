// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/capture.h"

#include <QScrollArea>

#include <array>

class QLabel;

namespace selaras::ui {

// What capture does to the application's database: what it adds for the chosen tables, what it
// costs, what Prisma says, and how it goes.
class CaptureDetail : public QScrollArea {
    Q_OBJECT

public:
    explicit CaptureDetail(QWidget *parent = nullptr);

    void explain(const QVector<repository::CaptureState> &tables);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    struct Part {
        QLabel *title;
        QLabel *text;
    };
    std::array<Part, 4> m_parts {};
    QVector<repository::CaptureState> m_tables;
};

} // namespace selaras::ui
