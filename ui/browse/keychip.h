// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/linkreader.h"

#include <QAbstractButton>

namespace selaras::ui {

// One key of the selected row: its state in icon, word and colour, its name, time to live and size.
// Checked while its value is shown.
class KeyChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit KeyChip(const repository::LinkedKey &key, QWidget *parent = nullptr);

    [[nodiscard]] const repository::LinkedKey &key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] QString factsText() const;
    [[nodiscard]] QFont strongFont() const;

    repository::LinkedKey m_key;
};

} // namespace selaras::ui
