// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/proposalmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace selaras::ui {

class RecordView;
class StateStack;

// Rules that are proposed, why, and buttons to take them.
class ProposalsPane : public QWidget {
    Q_OBJECT

public:
    explicit ProposalsPane(QWidget *parent = nullptr);

    // While they are searched for, found, or not to be found; before, it offers to begin.
    void showLoading();
    void setProgress(qint64 done, qint64 total);
    void showReport(const repository::ProposalReport &report);
    void showError(const Error &error);
    // That these were taken: they are proposed no more.
    void take(const QJsonObject &rule);
    void setPrisma(const QString &path);
    [[nodiscard]] items::ProposalModel &model() { return m_model; }
    [[nodiscard]] RecordView &view() { return *m_view; }
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] const repository::ProposalReport &report() const { return m_report; }

    void addCurrent();
    void addSure();

Q_SIGNALS:
    void searchWanted();
    void prismaWanted();
    void addWanted(const QVector<selaras::repository::RuleProposal> &proposals);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showCurrent();
    void showState();
    void retranslate();

    items::ProposalModel m_model;
    RecordView *m_view;
    QLabel *m_summary;
    QPushButton *m_prisma;
    QPushButton *m_search;
    QPushButton *m_add;
    QPushButton *m_addSure;
    QLabel *m_reasons;
    QPlainTextEdit *m_rule;
    StateStack *m_stack;
    repository::ProposalReport m_report;
    QString m_prismaPath;
    bool m_settled = false;
};

} // namespace selaras::ui
