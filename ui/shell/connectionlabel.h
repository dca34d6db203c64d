// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/session.h"

#include <QWidget>

class QLabel;

namespace selaras::ui {

class MeaningLabel;
class SymbolLabel;

// One connection in the foot: its state by icon and word, its name, and its latency.
class ConnectionLabel : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionLabel(QWidget *parent = nullptr);

    void showStatus(const QString &name, const workspace::ConnectionStatus &status);
    [[nodiscard]] QString text() const;

private:
    SymbolLabel *m_symbol;
    MeaningLabel *m_text;
};

} // namespace selaras::ui
