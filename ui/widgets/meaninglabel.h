// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/meaning.h"

#include <QLabel>

namespace selaras::ui {

// Plain text in the colour of what it means, in every theme.
class MeaningLabel : public QLabel {
    Q_OBJECT

public:
    explicit MeaningLabel(Meaning meaning = Meaning::Plain, QWidget *parent = nullptr);

    void setMeaning(Meaning meaning);
    // Of one line, and it gives way: cut at its end where there is no room, with the whole of it in
    // the tooltip.
    void setElided();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tint();
    [[nodiscard]] bool isCut() const;

    Meaning m_meaning;
    bool m_isElided = false;
};

} // namespace selaras::ui
