// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace selaras::ui {

// One line of plain text that gives way: cut in the middle where there is no room, with the whole
// of it in the tooltip.
class ElidedLabel : public QFrame {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace selaras::ui
