// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/driftmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/panebar.h"

class QLabel;
class QProgressBar;

namespace selaras::ui {

class SymbolLabel;

// What a drift scan counts, each number with its symbol and word, and how far it is.
class DriftTallyBar : public PaneBar {
    Q_OBJECT

public:
    explicit DriftTallyBar(items::DriftModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Counter {
        SymbolLabel *symbol;
        QLabel *text;
        Symbol picture;
        Meaning meaning;
    };

    Counter addCounter(const char *name, Symbol symbol, Meaning meaning);
    static void show(const Counter &counter, qint64 count, const QString &text, const QString &tip);
    void showTally();

    items::DriftModel &m_model;
    Counter m_compared;
    Counter m_fresh;
    Counter m_stale;
    Counter m_orphan;
    Counter m_opaque;
    Counter m_unmapped;
    QProgressBar *m_progress;
    QLabel *m_rate;
};

} // namespace selaras::ui
