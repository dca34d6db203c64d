// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/settings.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace selaras::ui {

class MeaningLabel;

// The maintenance tasks of a workspace, each with when it was last done and a button that says that
// it was done now.
class MaintenancePanel : public QScrollArea {
    Q_OBJECT

public:
    MaintenancePanel(Settings &settings, const Clock &clock, const QString &workspace,
                     QWidget *parent = nullptr);

    // Says the times anew.
    void refresh();
    [[nodiscard]] int due() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QLabel *title;
        QLabel *text;
        MeaningLabel *when;
        QPushButton *done;
    };

    Settings &m_settings;
    const Clock &m_clock;
    QString m_workspace;
    QLabel *m_heading;
    QVector<Entry> m_entries;
};

} // namespace selaras::ui
