// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/profiledraft.h"
#include "models/workspace/ruleslane.h"
#include "models/workspace/session.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace selaras::ui {

class MeaningLabel;
class Prompter;
class ProposalsPane;
class RulesPane;
class StateStack;
class ToolButton;
class UnmappedPane;

// The rules of the workspace's profile, held against the keys and the database while they are
// edited; the keys that have none; and rules that are proposed for these.
class ProfilePage : public Page {
    Q_OBJECT

public:
    enum Tab { RulesTab, UnmappedTab, ProposalsTab };

    // The session, the clock and the prompter outlive the page.
    ProfilePage(workspace::Session &session, const workspace::Access &access, Clock &clock,
                Prompter &prompter, QWidget *parent = nullptr);
    ~ProfilePage() override;

    [[nodiscard]] QString word() const override;
    [[nodiscard]] bool isModified() const { return m_draft.isModified(); }
    void showTab(Tab tab);
    void save();
    void saveAs();
    void propose();
    [[nodiscard]] items::ProfileDraft &draft() { return m_draft; }
    [[nodiscard]] RulesPane &rules() { return *m_rules; }
    [[nodiscard]] UnmappedPane &unmapped() { return *m_unmapped; }
    [[nodiscard]] ProposalsPane &proposals() { return *m_proposals; }
    // Of the profile as it is edited, or as it was a moment ago.
    [[nodiscard]] const std::optional<mapping::ProfileReview> &reviewed() const { return m_review; }

Q_SIGNALS:
    // The profile was saved, and takes effect when the workspace is opened again.
    void reopenWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectParts();
    void load();
    void review();
    void showReview(const Result<mapping::ProfileReview> &review);
    void showState();
    void add(const QVector<repository::RuleProposal> &proposals);
    void choosePrisma();
    [[nodiscard]] bool isBuiltIn() const;
    [[nodiscard]] QString problem() const;
    void write(const QString &path);
    void writeChecked(const QString &path);
    [[nodiscard]] Result<void> pointWorkspaceTo(const QString &path) const;

    workspace::Session &m_session;
    Prompter &m_prompter;
    workspace::RulesLane m_lane;
    items::ProfileDraft m_draft;
    QLabel *m_title;
    MeaningLabel *m_summary;
    ToolButton *m_undo;
    ToolButton *m_redo;
    QPushButton *m_save;
    QPushButton *m_saveAs;
    QTabBar *m_tabs;
    QStackedWidget *m_panes;
    RulesPane *m_rules;
    UnmappedPane *m_unmapped;
    ProposalsPane *m_proposals;
    StateStack *m_stack;
    std::optional<Error> m_failure; // of loading, or of the last review
    std::optional<mapping::ProfileReview> m_review;
    QByteArray m_reviewed; // the text that m_review or m_failure is of
    QFuture<Result<mapping::ProfileReview>> m_reviewing;
    QFuture<Result<repository::ProposalReport>> m_proposing;
    QByteArray m_fileText; // as it was read or written last
    QString m_prismaPath;
    bool m_isDue = true; // to be reviewed when it is seen
};

} // namespace selaras::ui
