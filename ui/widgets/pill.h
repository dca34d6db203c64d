// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/meaning.h"

#include <QWidget>

namespace selaras::ui {

// A word on a ground of the colour that it means.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void setWord(const QString &word, Meaning meaning);
    [[nodiscard]] const QString &word() const { return m_word; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Meaning m_meaning = Meaning::Quiet;
};

} // namespace selaras::ui
