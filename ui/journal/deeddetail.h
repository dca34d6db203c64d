// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/differencemodel.h"
#include "models/security/deedrecord.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace selaras::ui {

class ElidedLabel;
class MeaningLabel;

// One deed: who, when, what came of it, and what it changed, side by side.
class DeedDetail : public QWidget {
    Q_OBJECT

public:
    explicit DeedDetail(QWidget *parent = nullptr);

    // nullptr: nothing is chosen.
    void showDeed(const security::DeedRecord *deed);
    // Whether it may be taken back here.
    void setMayUndo(bool may);

Q_SIGNALS:
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString undoWords() const;

    std::optional<security::DeedRecord> m_deed;
    bool m_mayUndo = true;
    ElidedLabel *m_title;
    QPushButton *m_undo;
    QLabel *m_facts;
    MeaningLabel *m_reason;
    QLabel *m_undoWords;
    items::DifferenceModel m_changes;
    QTableView *m_table;
};

} // namespace selaras::ui
