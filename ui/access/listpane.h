// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/userlookup.h"
#include "ui/access/accesspane.h"

#include <QElapsedTimer>
#include <QSet>

#include <atomic>
#include <memory>

namespace selaras::ui {

class FilterEdit;
class MeaningLabel;
class RecordView;

// A pane that is a list of records, asked for once a second while it is shown and now and then
// while it is not, for its badge; less often where the server needs long to answer. Knows which
// users the records are about.
class ListPane : public AccessPane {
    Q_OBJECT

public:
    ListPane(const QString &name, const AccessReach &reach, QWidget *parent = nullptr);

    void refresh() final;
    [[nodiscard]] RecordView *view() const { return m_view; }

protected:
    // To be called once, by the constructor, before setContent(). The model asks through the
    // pane's refresh() from then on.
    void setList(items::RecordModelBase &model, RecordView *view);
    [[nodiscard]] QPushButton *addButton(const QString &name, Symbol symbol);
    [[nodiscard]] FilterEdit *filter() const { return m_filter; }
    // What the list says in short; it is said too where not all that there is was read.
    void showSummary(const QString &text, Meaning meaning);
    // How many keys there are, for the lane to tell.
    using Found = std::shared_ptr<std::atomic<qint64>>;
    [[nodiscard]] const Found &found() const { return m_found; }
    // How many of them are not the chosen tenant's, likewise.
    [[nodiscard]] const Found &leftOut() const { return m_leftOut; }
    // The source's row of the list that is current; -1 where there is none.
    [[nodiscard]] int current() const;

    // Whoever an id stands for, as far as that is known by now; nullptr where nobody is.
    [[nodiscard]] const security::UserFacts *userOf(const QString &id) const;
    // Finds out; showState() follows. `identifier` is the column that the ids are; empty: the
    // user's key or its login.
    void lookUp(const QStringList &ids, const QString &identifier = {});
    // "siti@example.org (Siti)"; empty where the id is nobody's.
    [[nodiscard]] QString userText(const QString &id) const;
    void showUser(const QString &id);
    // How long it is until then, and since then, by the clock: "12 min 5 s".
    [[nodiscard]] QString untilText(qint64 ms) const;
    [[nodiscard]] QString sinceText(qint64 ms) const;

    // Does act(desk) on the lane; says `done` when it went well, and asks anew.
    void carryOut(std::function<Result<void>(workspace::RedisDesk &)> act, const QString &done);

    // Of what the list says now.
    virtual void showState() = 0;

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void settle();
    void takeUsers(const QStringList &ids, const Result<security::UsersById> &users);

    items::RecordModelBase *m_model = nullptr;
    FilterEdit *m_filter;
    MeaningLabel *m_summary;
    RecordView *m_view = nullptr;
    Found m_found = std::make_shared<std::atomic<qint64>>(0);
    Found m_leftOut = std::make_shared<std::atomic<qint64>>(0);
    QTimer m_badgePace;
    QElapsedTimer m_asked;
    bool m_isAsking = false;
    bool m_askAgain = false;
    security::UsersById m_users;
    QSet<QString> m_lookedUp;
};

} // namespace selaras::ui
