// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

namespace selaras::ui {

// Edits a moment in a cell, with a calendar; knows whether it was touched, for a moment to the
// millisecond must not be rounded by being looked at.
class DateTimeEditor : public QDateTimeEdit {
    Q_OBJECT

public:
    explicit DateTimeEditor(QWidget *parent = nullptr);

    void setMoment(const QDateTime &moment, bool dateOnly);
    [[nodiscard]] bool isEdited() const;

private:
    QDateTime m_before;
};

} // namespace selaras::ui
