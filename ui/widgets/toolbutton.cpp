// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toolbutton.h"

#include <QKeySequence>

namespace selaras::ui {

ToolButton::ToolButton(Symbol symbol, const QString &objectName, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(objectName);
    setIcon(symbolIcon(symbol));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

void ToolButton::setHint(const QString &hint, const QKeySequence &keys)
{
    setAccessibleName(hint);
    setToolTip(keys.isEmpty()
                   ? hint
                   : QStringLiteral("%1 (%2)").arg(hint, keys.toString(QKeySequence::NativeText)));
}

} // namespace selaras::ui
