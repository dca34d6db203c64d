// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/sessionspane.h"

#include "models/items/keytext.h"
#include "models/security/sessionlist.h"
#include "ui/access/sessiondetail.h"
#include "ui/access/sessiontext.h"
#include "ui/formats.h"
#include "ui/server/snapshotview.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

namespace selaras::ui {

using items::LoadState;
using items::SessionModel;
using security::Session;

namespace {

constexpr int leastPaceMs = 3000;
// Looking is to take a tenth of the time at most.
constexpr int paceFactor = 10;

} // namespace

SessionsPane::SessionsPane(const AccessReach &reach, QWidget *parent)
    : AccessPane(QStringLiteral("sessions"), reach, parent)
    , m_model({}, reach.server.clock)
    , m_names(QStringLiteral("names"), m_closing,
              [&access = reach.server.access, &clock = reach.server.clock, closing = m_closing] {
                  return workspace::ReadDesk::open(access, clock, closing);
              })
    , m_statistics(std::make_shared<const security::SessionStatistics>())
    , m_filter(new FilterEdit)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_extend(new QPushButton)
    , m_revoke(new QPushButton)
    , m_more(new QPushButton)
    , m_view(new SnapshotView(m_model, QStringLiteral("sessionList")))
    , m_detail(new SessionDetail)
    , m_halves(new QSplitter)
{
    m_view->setWidths({22, 14, 13, 14, 12, 12, 12, 13, 0});
    m_view->format().setMonospace(SessionModel::KeyColumn);
    m_view->format().setSign([this](const QModelIndex &index) -> std::optional<StateSign> {
        const Session *session = m_model.record(index);
        const bool isSigned = session && index.column() == SessionModel::UserColumn;
        return isSigned ? signOf(*session) : std::nullopt;
    });
    m_filter->setObjectName(QStringLiteral("sessionFilter"));
    m_halves->setObjectName(QStringLiteral("sessionHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_view);
    m_halves->addWidget(m_detail);
    m_halves->setStretchFactor(0, 1);
    m_halves->setSizes({860, 360});
    bar()->addWidget(m_filter, 1);
    bar()->addSpacing(8);
    bar()->addWidget(m_summary);
    bar()->addSpacing(8);
    addActions();
    addMenus();
    connect(m_filter, &FilterEdit::filterChanged, &m_model, &SessionModel::setFilterText);
    connect(&m_model, &SessionModel::changed, this, &SessionsPane::showState);
    connect(m_view, &SnapshotView::selectionChosen, this, &SessionsPane::showChosen);
    connect(m_view, &QTableView::activated, this, &SessionsPane::openKey);
    connect(m_detail, &SessionDetail::userWanted, this, &SessionsPane::openUser);
    connect(m_detail, &SessionDetail::keyWanted, this, &SessionsPane::openKey);
    connect(m_detail, &SessionDetail::otherChosen, this, [this](const QByteArray &key) {
        if (const int row = m_model.rowOf(key); row >= 0)
            m_view->selectRow(row);
    });
    connect(&session(), &workspace::Session::databaseChanged, this,
            [this] { m_askedUsers.clear(); });
    setContent(m_halves);
    setPace(leastPaceMs);
    retranslate();
}

SessionsPane::~SessionsPane()
{
    m_closing->store(true);
    m_listing.cancel();
}

QString SessionsPane::word() const
{
    return tr("Sessions");
}

std::shared_ptr<const security::Layouts> SessionsPane::sharedLayouts() const
{
    return reach().access.layouts;
}

void SessionsPane::refresh()
{
    if (m_isListing)
        return;
    m_isListing = true;
    m_tenant = session().boundary().chosen();
    m_listed.start();
    if (m_state != LoadState::Ready)
        m_state = LoadState::Loading;
    showState();
    m_listing =
        reach().lane.run([layouts = sharedLayouts(), &clock = reach().clock](
                             workspace::RedisDesk &desk, Progress &progress) -> Result<Listing> {
            auto sessions =
                security::listSessions(desk.redis, layouts->sessions, clock.nowMs(), progress);
            if (!sessions)
                return fail(sessions.error());
            const auto leftOut = desk.tenants.keepOwn(*sessions);
            if (!leftOut)
                return fail(leftOut.error());
            auto statistics = security::statisticsOf(layouts->sessions, *sessions, clock.nowMs());
            return Listing {std::make_shared<const Sessions>(std::move(*sessions)),
                            std::move(statistics), *leftOut};
        });
    onProgress(m_listing, this, [this](qint64 done, qint64 total) {
        if (m_state == LoadState::Loading)
            stack().pane().setProgress(done, total);
    });
    onFinished(m_listing, this, [this](const Result<Listing> &listing) { take(listing); });
}

void SessionsPane::take(const Result<Listing> &listing)
{
    m_isListing = false;
    if (m_tenant != session().boundary().chosen()) {
        refresh();
        return;
    }
    setPace(std::max<int>(leastPaceMs, paceFactor * int(m_listed.elapsed())));
    if (!listing) {
        m_state = LoadState::Failed;
        m_error = listing.error();
        showState();
        return;
    }
    m_state = LoadState::Ready;
    m_statistics = std::make_shared<const security::SessionStatistics>(listing->statistics);
    m_leftOut = listing->leftOut;
    m_model.setSnapshot(listing->sessions);
    const QMap<QString, qint64> &tenants = m_statistics->byTenant;
    m_view->setColumnHidden(SessionModel::TenantColumn,
                            tenants.size() == (tenants.contains(QString()) ? 1 : 0));
    Q_EMIT countChanged(int(m_statistics->overLimit.size()), Meaning::Warning);
    lookUpNames();
}

void SessionsPane::lookUpNames()
{
    QStringList users;
    for (auto owner = m_statistics->byUser.keyBegin(); owner != m_statistics->byUser.keyEnd();
         ++owner) {
        if (m_askedUsers.contains(owner->second))
            continue;
        m_askedUsers.insert(owner->second);
        users.append(owner->second);
    }
    if (users.isEmpty() || !layouts().users)
        return;
    // What cannot be looked up stays a number: the page tells of sessions first.
    const auto future = m_names.run([layouts = sharedLayouts(), users](workspace::ReadDesk &desk) {
        return security::lookUpUsers(desk.database(), *layouts->users, users);
    });
    ++m_lookups;
    onFinished(future, this, [this](const Result<security::UsersById> &found) {
        --m_lookups;
        if (!found)
            return;
        m_users.insert(*found);
        SessionModel::Names names;
        for (auto user = found->cbegin(); user != found->cend(); ++user)
            names.insert(user.key(), user->name.isEmpty() ? user->login : user->name);
        m_model.addNames(names);
        showChosen();
    });
}

void SessionsPane::showState()
{
    const auto all = qint64(m_statistics->all);
    const bool isFiltered = !m_model.filterText().isEmpty();
    QString summary = isFiltered
        ? tr("%1 of %n sessions", nullptr, int(all)).arg(numberText(m_model.rowCount()))
        : tr("%n sessions", nullptr, int(all));
    if (!m_statistics->overLimit.isEmpty())
        summary += QStringLiteral(" · ")
            + tr("%n users over the limit", nullptr, int(m_statistics->overLimit.size()));
    summary += leftOutText(m_leftOut);
    m_summary->setText(m_state == LoadState::Ready ? summary : QString());
    showStateOf(m_state, m_error);
    if (m_state == LoadState::Ready && m_model.snapshot()->isEmpty() && !m_model.isArranging()) {
        stack().showState().showEmpty(
            Symbol::Sessions, tr("Nobody is signed in"),
            tr("Sessions appear here as soon as the application keeps some. It looks for them "
               "where the profile says, else where well-known libraries put them."));
    } else if (m_state == LoadState::Ready && isFiltered && m_model.rowCount() == 0
               && !m_model.isArranging()) {
        stack().showState().showEmpty(Symbol::Filter,
                                      tr("No session matches “%1”").arg(m_model.filterText()),
                                      tr("Empty the filter to see all sessions."));
    }
    showChosen();
}

SessionsPane::Sessions SessionsPane::selected() const
{
    Sessions sessions;
    for (const int row : m_view->selectedRecords()) {
        if (row < m_model.rowCount())
            sessions.append(m_model.recordAt(row));
    }
    return sessions;
}

SessionsPane::Sessions SessionsPane::those(const Wanted &wanted) const
{
    Sessions sessions;
    for (const Session &session : *m_model.snapshot()) {
        if (session.form != Session::Form::NotOne && wanted(session))
            sessions.append(session);
    }
    return sessions;
}

void SessionsPane::showChosen()
{
    const qint64 now = reach().clock.nowMs();
    const Sessions chosen = selected();
    if (chosen.isEmpty()) {
        m_contentKey.clear();
        m_detail->showStatistics(*m_statistics);
    } else if (chosen.size() > 1) {
        QSet<security::Owner> users;
        for (const Session &session : chosen)
            users.insert(security::ownerOf(session));
        m_contentKey.clear();
        m_detail->showStatistics(*m_statistics);
        m_detail->showSelection(int(chosen.size()), int(users.size()));
    } else {
        const Session &one = chosen.first();
        const Sessions others = one.user.isEmpty() ? Sessions() : those([&](const Session &other) {
            return other.key != one.key && security::ownerOf(other) == security::ownerOf(one);
        });
        m_detail->showSession({one, m_model.shownUser(one), m_users.contains(one.user), others,
                               layouts().sessions.at(one.layout).limit},
                              now);
        if (m_contentKey != one.key + one.sha1)
            readContent(one);
    }
    showActions();
}

void SessionsPane::readContent(const Session &session)
{
    m_contentKey = session.key + session.sha1;
    const auto future =
        reach().lane.run([key = session.key](workspace::RedisDesk &desk) -> Result<QJsonValue> {
            return redis::readValue(desk.redis, key).map([](const redis::KeyValue &value) {
                return security::contentOf(value);
            });
        });
    onFinished(future, this, [this, key = m_contentKey](const Result<QJsonValue> &content) {
        if (key == m_contentKey)
            m_detail->showContent(content.value_or(QJsonValue(QJsonValue::Undefined)));
    });
}

void SessionsPane::openUser()
{
    const Sessions chosen = selected();
    const auto user = m_users.constFind(chosen.isEmpty() ? QString() : chosen.first().user);
    if (user != m_users.cend())
        Q_EMIT rowWanted(layouts().users->table, user->key);
}

void SessionsPane::openKey()
{
    const Sessions chosen = selected();
    if (!chosen.isEmpty())
        Q_EMIT keyWanted(chosen.first().key);
}

void SessionsPane::openTrail()
{
    const Sessions chosen = selected();
    if (!chosen.isEmpty())
        Q_EMIT trailWanted(chosen.first().user);
}

void SessionsPane::retranslate()
{
    m_filter->setHint(tr("Filter: user:7 role:admin ip:10.1 expires<1h"));
    m_filter->setToolTip(
        tr("Any text, and these words, all of which have to fit:\n"
           "user:7 or user:si*  tenant:x  role:admin  ip:10.1  agent:firefox  id:ab  key:sess:\n"
           "expires<1h  expires>2d  expires:never  idle>30m  age>7d\n"
           "Put a text with blanks in quotes."));
    m_view->setAccessibleName(tr("Sessions"));
    m_extend->setText(tr("E&xtend"));
    m_more->setText(tr("&More"));
    m_revokeSelected->setText(tr("&Revoke…"));
    m_revoke->setText(m_revokeSelected->text());
    m_revokeUser->setText(tr("Revoke &all of this user…"));
    m_revokeUsersOthers->setText(tr("Revoke this user's &other sessions…"));
    m_revokeTenant->setText(tr("Revoke all of this &tenant…"));
    m_revokeAllOthers->setText(tr("Revoke all &but the selected…"));
    m_openUser->setText(tr("Open &user"));
    m_openKey->setText(tr("Show &key"));
    m_openTrail->setText(tr("Show &events"));
    m_clean->setText(tr("&Clean indexes…"));
    const QStringList times {tr("For 1 &hour"), tr("For &8 hours"), tr("For 1 &day"),
                             tr("For 7 d&ays")};
    for (qsizetype i = 0; i < m_extensions.size(); ++i)
        m_extensions.at(i)->setText(times.at(i));
    showState();
}

} // namespace selaras::ui
