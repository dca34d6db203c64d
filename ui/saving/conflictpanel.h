// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/editstage.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace selaras::ui {

class MeaningLabel;

// Rows that were changed by others while they were edited here: what is stored, what was entered,
// and which of the two shall be. Hides when the last one is settled.
class ConflictPanel : public QWidget {
    Q_OBJECT

public:
    explicit ConflictPanel(items::EditStage &stage, QWidget *parent = nullptr);

    void present(const QVector<items::StagedEdit> &edits, const repository::EditReport &report);

Q_SIGNALS:
    // The stored rows are not what the grid shows.
    void refreshWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        items::StagedEdit staged;
        repository::Conflict conflict;
    };

    void rebuild();
    void addEntry(QGridLayout &grid, const Entry &entry);
    [[nodiscard]] QWidget *buttons(const Entry &entry);
    void keepMine(const Entry &entry);
    void takeTheirs(const Entry &entry);
    void settle(qint64 id);

    items::EditStage &m_stage;
    QVector<Entry> m_entries;
    MeaningLabel *m_title;
    QScrollArea *m_area;
};

} // namespace selaras::ui
