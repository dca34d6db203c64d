// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/persistence.h"
#include "ui/server/servertab.h"

class QLabel;
class QProgressBar;

namespace selaras::ui {

class FactGrid;
class MeaningLabel;

// How the server keeps its data, and a snapshot on demand with its progress.
class PersistenceTab : public ServerTab {
    Q_OBJECT

public:
    explicit PersistenceTab(const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override;
    void save();
    [[nodiscard]] const insight::PersistenceState &state() const { return m_state; }

protected:
    void retranslate() override;

private:
    void show(const Result<insight::PersistenceState> &state);
    void showProgress();
    void showWords();

    insight::PersistenceState m_state;
    bool m_asking = false;
    MeaningLabel *m_summary;
    QPushButton *m_save;
    FactGrid *m_facts;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QLabel *m_advice;
};

} // namespace selaras::ui
