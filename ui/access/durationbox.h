// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace selaras::ui {

// How long something is to last, chosen from a few.
class DurationBox : public QComboBox {
    Q_OBJECT

public:
    // In seconds; 0 stands for no end, whose words are asked for by setEndlessWord().
    explicit DurationBox(const QVector<int> &seconds, QWidget *parent = nullptr);

    [[nodiscard]] int seconds() const { return currentData().toInt(); }
    void setSeconds(int seconds);
    void setEndlessWord(const QString &word);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_endless;
};

} // namespace selaras::ui
