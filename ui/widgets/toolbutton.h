// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QToolButton>

namespace selaras::ui {

// A flat button with a symbol only; setHint() gives it the name that it does not show.
class ToolButton : public QToolButton {
    Q_OBJECT

public:
    explicit ToolButton(Symbol symbol, const QString &objectName, QWidget *parent = nullptr);

    void setHint(const QString &hint, const QKeySequence &keys = {});
};

} // namespace selaras::ui
