// SPDX-License-Identifier: GPL-3.0-or-later
// What SessionsPane does about sessions.
#include "models/workspace/sessionacts.h"
#include "ui/access/sessionspane.h"
#include "ui/access/sessiontext.h"
#include "ui/formats.h"
#include "ui/server/snapshotview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace selaras::ui {

using security::Session;

namespace {

constexpr std::array extensionSeconds {3600, 8 * 3600, 86'400, 7 * 86'400};

} // namespace

QAction *SessionsPane::action(const QString &name, Symbol symbol, void (SessionsPane::*act)())
{
    auto *action = new QAction(symbolIcon(symbol), {}, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void SessionsPane::addActions()
{
    m_revokeSelected =
        action(QStringLiteral("revokeSelected"), Symbol::Cancel, &SessionsPane::revokeSelected);
    m_revokeSelected->setShortcut(QKeySequence::Delete);
    m_revokeSelected->setShortcutContext(Qt::WidgetShortcut);
    m_revokeUser = action(QStringLiteral("revokeUser"), Symbol::Cancel, &SessionsPane::revokeUser);
    m_revokeUsersOthers = action(QStringLiteral("revokeUsersOthers"), Symbol::Cancel,
                                 &SessionsPane::revokeUsersOthers);
    m_revokeTenant =
        action(QStringLiteral("revokeTenant"), Symbol::Tenant, &SessionsPane::revokeTenant);
    m_revokeAllOthers =
        action(QStringLiteral("revokeAllOthers"), Symbol::Cancel, &SessionsPane::revokeAllOthers);
    m_openUser = action(QStringLiteral("openUserAction"), Symbol::Go, &SessionsPane::openUser);
    m_openKey = action(QStringLiteral("openKeyAction"), Symbol::Key, &SessionsPane::openKey);
    m_openTrail =
        action(QStringLiteral("openTrailAction"), Symbol::Audit, &SessionsPane::openTrail);
    m_clean = action(QStringLiteral("cleanIndexes"), Symbol::Discard, &SessionsPane::cleanIndexes);
    for (const int seconds : extensionSeconds) {
        auto *extension = new QAction(this);
        connect(extension, &QAction::triggered, this, [this, seconds] { extendSelected(seconds); });
        m_extensions.append(extension);
    }
}

void SessionsPane::addMenus()
{
    auto *extend = new QMenu(m_extend);
    for (QAction *extension : std::as_const(m_extensions))
        extend->addAction(extension);
    auto *more = new QMenu(m_more);
    more->addActions({m_revokeUser, m_revokeUsersOthers, m_revokeTenant, m_revokeAllOthers});
    more->addSeparator();
    more->addAction(m_clean);
    m_extend->setObjectName(QStringLiteral("extendSessions"));
    m_extend->setIcon(symbolIcon(Symbol::Pending));
    m_extend->setMenu(extend);
    m_revoke->setObjectName(QStringLiteral("revokeSessions"));
    m_revoke->setIcon(symbolIcon(Symbol::Cancel));
    m_more->setObjectName(QStringLiteral("moreOfSessions"));
    m_more->setMenu(more);
    for (QPushButton *button : {m_extend, m_revoke, m_more})
        bar()->addWidget(button);
    connect(m_revoke, &QPushButton::clicked, this, &SessionsPane::revokeSelected);
    auto *divider = new QAction(this);
    divider->setSeparator(true);
    m_view->addActions({m_openUser, m_openKey, m_openTrail, divider, m_revokeSelected, m_revokeUser,
                        m_revokeUsersOthers, m_revokeTenant});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SessionsPane::showActions()
{
    const Sessions chosen = selected();
    const auto has = [&chosen](const auto &tells) {
        return std::any_of(chosen.begin(), chosen.end(), tells);
    };
    const bool isOne = has([](const Session &one) { return one.form != Session::Form::NotOne; });
    const bool hasUser = has([](const Session &one) { return !one.user.isEmpty(); });
    const bool hasTenant = has([](const Session &one) { return !one.tenant.isEmpty(); });
    const QString reason = mayChange() ? QString() : tr("This workspace is read-only.");
    const auto set = [&](QAction *action, bool isPossible) {
        action->setEnabled(mayChange() && isPossible);
        action->setToolTip(reason.isEmpty() ? action->text().remove(u'&') : reason);
    };
    set(m_revokeSelected, isOne);
    set(m_revokeUser, hasUser);
    set(m_revokeUsersOthers, hasUser);
    set(m_revokeTenant, hasTenant);
    set(m_revokeAllOthers, isOne);
    set(m_clean, true);
    m_openUser->setEnabled(chosen.size() == 1 && m_users.contains(chosen.first().user));
    m_openKey->setEnabled(!chosen.isEmpty());
    m_openTrail->setEnabled(chosen.size() == 1 && !chosen.first().user.isEmpty());
    m_extend->setEnabled(mayChange() && isOne);
    m_revoke->setEnabled(m_revokeSelected->isEnabled());
    m_more->setEnabled(mayChange());
    for (QPushButton *button : {m_extend, m_revoke, m_more})
        button->setToolTip(reason);
}

QString SessionsPane::whose(const Sessions &sessions) const
{
    QStringList names;
    for (const Session &session : sessions)
        names.append(m_model.shownUser(session));
    return whoseText(names);
}

void SessionsPane::revoke(const Sessions &sessions, const QString &title)
{
    if (sessions.isEmpty())
        return;
    const auto act = [this, sessions] {
        const auto future =
            reach().lane.run([layouts = sharedLayouts(), sessions, &clock = reach().clock](
                                 workspace::RedisDesk &desk, Progress &progress) {
                return workspace::revokeSessions(desk, layouts->sessions, sessions, clock.nowMs(),
                                                 progress);
            });
        onFinished(future, this, [this](const Result<security::Revocation> &done) {
            if (done)
                Q_EMIT succeeded(revocationText(*done));
            else
                Q_EMIT failed(done.error());
            refresh();
        });
    };
    guard(title, tr("%1: signed out at once. They can sign in again.").arg(whose(sessions)),
          tr("&Revoke"), act);
}

void SessionsPane::revokeSelected()
{
    Sessions sessions = selected();
    sessions.removeIf([](const Session &one) { return one.form == Session::Form::NotOne; });
    revoke(sessions, tr("Revoke %n sessions?", nullptr, int(sessions.size())));
}

void SessionsPane::revokeUser()
{
    QSet<security::Owner> owners;
    for (const Session &session : selected())
        owners.insert(security::ownerOf(session));
    const Sessions sessions = those([&owners](const Session &session) {
        return !session.user.isEmpty() && owners.contains(security::ownerOf(session));
    });
    revoke(sessions, tr("Revoke all %n sessions of this user?", nullptr, int(sessions.size())));
}

void SessionsPane::revokeUsersOthers()
{
    QSet<security::Owner> owners;
    QSet<QByteArray> kept;
    for (const Session &session : selected()) {
        owners.insert(security::ownerOf(session));
        kept.insert(session.key);
    }
    const Sessions sessions = those([&](const Session &session) {
        return !session.user.isEmpty() && owners.contains(security::ownerOf(session))
            && !kept.contains(session.key);
    });
    revoke(sessions, tr("Revoke %n other sessions of this user?", nullptr, int(sessions.size())));
}

void SessionsPane::revokeTenant()
{
    const Sessions chosen = selected();
    const auto telling = std::find_if(chosen.begin(), chosen.end(),
                                      [](const Session &one) { return !one.tenant.isEmpty(); });
    if (telling == chosen.end())
        return;
    const QString tenant = telling->tenant;
    const Sessions sessions =
        those([&tenant](const Session &session) { return session.tenant == tenant; });
    revoke(
        sessions,
        tr("Revoke all %n sessions of the tenant %1?", nullptr, int(sessions.size())).arg(tenant));
}

void SessionsPane::revokeAllOthers()
{
    QSet<QByteArray> kept;
    for (const Session &session : selected())
        kept.insert(session.key);
    const Sessions sessions =
        those([&kept](const Session &session) { return !kept.contains(session.key); });
    revoke(sessions,
           tr("Revoke %n sessions, all but the selected?", nullptr, int(sessions.size())));
}

void SessionsPane::extendSelected(int seconds)
{
    const Sessions sessions = selected();
    if (sessions.isEmpty())
        return;
    if (!mayChange()) {
        Q_EMIT failed({ErrorCode::ReadOnly, {}, reach().access.file.name});
        return;
    }
    const auto future =
        reach().lane.run([layouts = sharedLayouts(), sessions, ms = qint64(seconds) * 1000,
                          &clock = reach().clock](workspace::RedisDesk &desk, Progress &progress) {
            return workspace::extendSessions(desk, layouts->sessions, sessions, ms, clock.nowMs(),
                                             progress);
        });
    onFinished(future, this, [this, seconds](const Result<QByteArrayList> &extended) {
        if (extended)
            Q_EMIT succeeded(tr("%n sessions now end in %1.", nullptr, int(extended->size()))
                                 .arg(ttlText(qint64(seconds) * 1000)));
        else
            Q_EMIT failed(extended.error());
        refresh();
    });
}

void SessionsPane::cleanIndexes()
{
    const auto future = reach().lane.run(
        [layouts = sharedLayouts()](workspace::RedisDesk &desk, Progress &progress) {
            return workspace::findDeadEntries(desk, layouts->sessions, progress);
        });
    onFinished(future, this, [this](const Result<QVector<security::IndexEntry>> &dead) {
        if (!dead) {
            Q_EMIT failed(dead.error());
            return;
        }
        if (dead->isEmpty()) {
            Q_EMIT succeeded(tr("Every entry of the indexes has its session."));
            return;
        }
        removeEntries(*dead);
    });
}

void SessionsPane::removeEntries(const QVector<security::IndexEntry> &dead)
{
    QSet<QByteArray> indexes;
    for (const security::IndexEntry &entry : dead)
        indexes.insert(entry.index);
    guard(tr("Remove %n entries from the indexes?", nullptr, int(dead.size())),
          tr("They are in %n indexes, and the sessions that they name are gone. Nobody is signed "
             "out.",
             nullptr, int(indexes.size())),
          tr("&Remove"), [this, dead] {
              const auto future =
                  reach().lane.run([layouts = sharedLayouts(), dead](workspace::RedisDesk &desk) {
                      return workspace::cleanIndexes(desk, layouts->sessions, dead);
                  });
              onFinished(future, this, [this](const Result<qsizetype> &removed) {
                  if (removed)
                      Q_EMIT succeeded(tr("%n entries were removed.", nullptr, int(*removed)));
                  else
                      Q_EMIT failed(removed.error());
              });
          });
}

} // namespace selaras::ui
