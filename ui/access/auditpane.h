// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/auditmodel.h"
#include "ui/access/accesspane.h"

class QMenu;
class QToolButton;

namespace selaras::ui {

class AuditDetail;
class AuditFilters;
class AuditTimeline;
class AuditView;
class MeaningLabel;

// What was done and tried on the application, by whom and from where: over time, as a table, and
// one by one; live while it is shown.
class AuditPane : public AccessPane {
    Q_OBJECT

public:
    explicit AuditPane(const AccessReach &reach, QWidget *parent = nullptr);
    ~AuditPane() override;

    [[nodiscard]] QString word() const override;
    void refresh() override;
    [[nodiscard]] items::AuditModel &model() { return m_model; }
    // What this account did: a key of the table of users, or a login.
    void showOnly(const QString &user);
    [[nodiscard]] bool isExporting() const { return m_export.isRunning(); }

protected:
    void retry() override { m_model.reload(); }
    void retranslate() override;

private:
    QWidget *content();
    void connectParts();
    void showState();
    void showList();
    void showSummary();
    void showDetail();
    void showUser();
    void showKey();
    void chooseExport(security::AuditFormat format);
    void startExport(security::AuditFormat format, const QString &path);

    workspace::AuditFeed m_feed;
    items::AuditModel m_model;
    MeaningLabel *m_summary;
    QPushButton *m_follow;
    QToolButton *m_exporting;
    AuditFilters *m_filters;
    AuditTimeline *m_timeline;
    AuditView *m_view;
    StateStack *m_list;
    AuditDetail *m_detail;
    QAction *m_toCsv;
    QAction *m_toJson;
    QString m_exportText; // how far it is
    QFuture<Result<qint64>> m_export;
    Lane m_exports {QStringLiteral("export")};
};

} // namespace selaras::ui
