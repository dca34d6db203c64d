// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QWidget>

namespace selaras::ui {

// One part of the Live page.
class LivePane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // In the language of the moment.
    [[nodiscard]] virtual QString word() const = 0;

Q_SIGNALS:
    void failed(const selaras::Error &error);
    void succeeded(const QString &text);
    void keyWanted(const QByteArray &key);

protected:
    void changeEvent(QEvent *event) override;
    // Sets every text anew; also called by changeEvent().
    virtual void retranslate() = 0;
};

} // namespace selaras::ui
