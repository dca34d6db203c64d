// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/profiledraft.h"
#include "models/items/rulemodel.h"

#include <QWidget>

class QPushButton;

namespace selaras::ui {

class RecordView;
class RuleEditor;
class RuleMatchesView;

// The rules of a profile, and the one that is chosen, to be changed.
class RulesPane : public QWidget {
    Q_OBJECT

public:
    // The draft outlives it.
    explicit RulesPane(items::ProfileDraft &draft, QWidget *parent = nullptr);

    // nullopt while there is none of this version yet.
    void showReview(const std::optional<mapping::ProfileReview> &review);
    void choose(qsizetype rule);
    void addRule();
    void removeRule();
    void flush();
    [[nodiscard]] items::RuleModel &model() { return m_model; }
    [[nodiscard]] RuleEditor &editor() { return *m_editor; }
    [[nodiscard]] RecordView &view() { return *m_view; }

Q_SIGNALS:
    void keyWanted(const QByteArray &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showRules();
    void showRule();
    void retranslate();
    [[nodiscard]] int current() const;

    items::ProfileDraft &m_draft;
    items::RuleModel m_model;
    RecordView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
    RuleEditor *m_editor;
    RuleMatchesView *m_matches;
    std::optional<mapping::ProfileReview> m_review;
    int m_shown = -1;
};

} // namespace selaras::ui
