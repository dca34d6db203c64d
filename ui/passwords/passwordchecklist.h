// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/passwordrules.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace selaras::ui {

class SymbolLabel;

// The points of a password policy, each told to be met or not by a symbol and a word.
class PasswordChecklist : public QWidget {
    Q_OBJECT

public:
    explicit PasswordChecklist(QWidget *parent = nullptr);

    // Nothing is held against an empty password: its points are what will be asked.
    void showPoints(const QVector<security::PasswordPoint> &points, bool isEmpty);

private:
    struct Line {
        SymbolLabel *symbol;
        QLabel *text;
    };
    void makeLines(qsizetype count);

    QGridLayout *m_grid;
    QVector<Line> m_lines;
};

} // namespace selaras::ui
