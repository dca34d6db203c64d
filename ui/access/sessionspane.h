// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sessionmodel.h"
#include "models/security/sessionindex.h"
#include "models/security/sessionstatistics.h"
#include "models/security/userlookup.h"
#include "models/workspace/desklane.h"
#include "ui/access/accesspane.h"

#include <QElapsedTimer>

#include <memory>

class QAction;
class QMenu;
class QSplitter;

namespace selaras::ui {

class FilterEdit;
class MeaningLabel;
class SessionDetail;
class SnapshotView;

// Every session of the application: whose, from where, until when; and what may be done about them.
class SessionsPane : public AccessPane {
    Q_OBJECT

public:
    explicit SessionsPane(const AccessReach &reach, QWidget *parent = nullptr);
    ~SessionsPane() override;

    [[nodiscard]] QString word() const override;
    void refresh() override;
    [[nodiscard]] items::SessionModel &model() { return m_model; }
    [[nodiscard]] SnapshotView *view() const { return m_view; }
    [[nodiscard]] SessionDetail *detail() const { return m_detail; }
    // Whether users are being looked up, for their names.
    [[nodiscard]] bool isNaming() const { return m_lookups > 0; }

    // Of what is selected. Each asks before.
    void revokeSelected();
    void revokeUser(); // all sessions of the users
    void revokeUsersOthers(); // all of their sessions but the selected ones
    void revokeTenant();
    void revokeAllOthers();
    void extendSelected(int seconds);
    // Looks for entries without a session, and removes them.
    void cleanIndexes();

protected:
    void retranslate() override;

private:
    struct Listing {
        items::SessionModel::Snapshot sessions;
        security::SessionStatistics statistics;
        qint64 leftOut = 0; // that are not the chosen tenant's
    };
    using Sessions = QVector<security::Session>;
    using Wanted = std::function<bool(const security::Session &)>;

    void addActions();
    void addMenus();
    QAction *action(const QString &name, Symbol symbol, void (SessionsPane::*act)());
    void take(const Result<Listing> &listing);
    void showState();
    void showChosen();
    void showActions();
    void readContent(const security::Session &session);
    void lookUpNames();
    [[nodiscard]] Sessions selected() const;
    [[nodiscard]] Sessions those(const Wanted &wanted) const;
    [[nodiscard]] QString whose(const Sessions &sessions) const;
    void revoke(const Sessions &sessions, const QString &title);
    void openUser();
    void openKey();
    void openTrail();
    void removeEntries(const QVector<security::IndexEntry> &dead);
    [[nodiscard]] std::shared_ptr<const security::Layouts> sharedLayouts() const;

    items::SessionModel m_model;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    workspace::DeskLane<workspace::ReadDesk> m_names;
    std::shared_ptr<const security::SessionStatistics> m_statistics;
    items::LoadState m_state = items::LoadState::Idle;
    std::optional<Error> m_error;
    QFuture<Result<Listing>> m_listing;
    bool m_isListing = false;
    QString m_tenant; // whose sessions are listed
    qint64 m_leftOut = 0;
    QElapsedTimer m_listed;
    QHash<QString, security::UserFacts> m_users;
    QSet<QString> m_askedUsers;
    int m_lookups = 0;
    QByteArray m_contentKey;
    FilterEdit *m_filter;
    MeaningLabel *m_summary;
    QPushButton *m_extend;
    QPushButton *m_revoke;
    QPushButton *m_more;
    QVector<QAction *> m_extensions;
    QAction *m_revokeSelected;
    QAction *m_revokeUser;
    QAction *m_revokeUsersOthers;
    QAction *m_revokeTenant;
    QAction *m_revokeAllOthers;
    QAction *m_openUser;
    QAction *m_openKey;
    QAction *m_openTrail;
    QAction *m_clean;
    SnapshotView *m_view;
    SessionDetail *m_detail;
    QSplitter *m_halves;
};

} // namespace selaras::ui
