// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/datetimeeditor.h"

namespace selaras::ui {

DateTimeEditor::DateTimeEditor(QWidget *parent)
    : QDateTimeEdit(parent)
{
    setObjectName(QStringLiteral("cellEditor"));
    setFrame(false);
    setCalendarPopup(true);
    setAccessibleName(tr("Date and time"));
}

void DateTimeEditor::setMoment(const QDateTime &moment, bool dateOnly)
{
    setDisplayFormat(dateOnly ? QStringLiteral("yyyy-MM-dd")
                              : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    setDateTime(moment);
    m_before = dateTime();
}

bool DateTimeEditor::isEdited() const
{
    return dateTime() != m_before;
}

} // namespace selaras::ui
