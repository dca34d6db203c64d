// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/logdelegate.h"

namespace selaras::ui {

// A message in one line, its size in the form of the locale.
class MessageDelegate : public LogDelegate {
    Q_OBJECT

public:
    explicit MessageDelegate(QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace selaras::ui
