// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/listpane.h"

#include "models/security/layoutkeys.h"
#include "ui/formats.h"
#include "ui/server/recordview.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace selaras::ui {

using items::LoadState;

namespace {

constexpr int paceMs = 1000;
constexpr int badgePaceMs = 20'000;
constexpr int restPerAnswer = 10;
constexpr qsizetype mostLookedUp = 2000;
constexpr qint64 mostRead = security::LayoutKeys::mostRead;

} // namespace

ListPane::ListPane(const QString &name, const AccessReach &reach, QWidget *parent)
    : AccessPane(name, reach, parent)
    , m_filter(new FilterEdit)
    , m_summary(new MeaningLabel(Meaning::Quiet))
{
    m_filter->setObjectName(name + QStringLiteral("Filter"));
    m_filter->setMaximumWidth(280);
    bar()->addWidget(m_filter, 1);
    bar()->addSpacing(8);
    bar()->addWidget(m_summary, 1);
    connect(&m_badgePace, &QTimer::timeout, this, &ListPane::refresh);
    m_badgePace.start(badgePaceMs);
}

void ListPane::setList(items::RecordModelBase &model, RecordView *view)
{
    m_model = &model;
    m_view = view;
    connect(m_filter, &FilterEdit::filterChanged, &view->proxy(), &RecordProxy::setFilter);
    connect(view, &RecordView::currentChosen, this, [this] { showState(); });
    connect(&model, &items::RecordModelBase::changed, this, &ListPane::settle);
    // An answer that is about another tenant is dropped.
    connect(&session(), &workspace::Session::tenantChanged, this, [this] {
        if (m_isAsking)
            m_model->refresh();
    });
    setPace(paceMs);
}

QPushButton *ListPane::addButton(const QString &name, Symbol symbol)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setIcon(symbolIcon(symbol));
    bar()->addWidget(button);
    return button;
}

void ListPane::showSummary(const QString &text, Meaning meaning)
{
    const bool isAll = m_found->load() <= mostRead;
    const QString told = text + leftOutText(m_leftOut->load());
    m_summary->setText(isAll ? told
                             : told + QStringLiteral(" · ")
                               + tr("only the first %1 of %2 keys are looked at")
                                     .arg(numberText(mostRead), numberText(m_found->load())));
    m_summary->setMeaning(isAll ? meaning : Meaning::Warning);
}

int ListPane::current() const
{
    return m_view->currentRecord();
}

// Answers that come slower than the pace would otherwise queue up.
void ListPane::refresh()
{
    if (m_isAsking) {
        m_askAgain = true;
        return;
    }
    m_isAsking = true;
    m_asked.start();
    m_model->refresh();
}

void ListPane::settle()
{
    const LoadState state = m_model->state();
    if (m_isAsking && (state == LoadState::Ready || state == LoadState::Failed)) {
        m_isAsking = false;
        setPace(int(std::max(qint64(paceMs), restPerAnswer * m_asked.elapsed())));
    }
    showState();
    if (!m_isAsking && std::exchange(m_askAgain, false))
        refresh();
}

const security::UserFacts *ListPane::userOf(const QString &id) const
{
    const auto user = m_users.constFind(id);
    return user == m_users.cend() ? nullptr : &*user;
}

void ListPane::lookUp(const QStringList &ids, const QString &identifier)
{
    if (!layouts().users)
        return;
    QStringList unknown;
    for (const QString &id : ids) {
        if (unknown.size() == mostLookedUp)
            break;
        if (id.isEmpty() || m_lookedUp.contains(id))
            continue;
        m_lookedUp.insert(id);
        unknown.append(id);
    }
    if (unknown.isEmpty())
        return;
    onFinished(
        users().find(unknown, identifier), this,
        [this, unknown](const Result<security::UsersById> &users) { takeUsers(unknown, users); });
}

void ListPane::takeUsers(const QStringList &ids, const Result<security::UsersById> &users)
{
    if (users)
        m_users.insert(*users);
    else // another time
        m_lookedUp.subtract(QSet<QString>(ids.begin(), ids.end()));
    if (users && !users->isEmpty())
        showState();
}

QString ListPane::userText(const QString &id) const
{
    const security::UserFacts *user = userOf(id);
    if (!user)
        return {};
    if (user->name.isEmpty() || user->login.isEmpty())
        return user->login + user->name;
    return QStringLiteral("%1 (%2)").arg(user->name, user->login);
}

QString ListPane::untilText(qint64 ms) const
{
    return ttlText(std::max(qint64(0), ms - reach().clock.nowMs()));
}

QString ListPane::sinceText(qint64 ms) const
{
    return ttlText(std::max(qint64(0), reach().clock.nowMs() - ms));
}

void ListPane::showUser(const QString &id)
{
    if (const security::UserFacts *user = userOf(id))
        Q_EMIT rowWanted(layouts().users->table, user->key);
}

void ListPane::carryOut(std::function<Result<void>(workspace::RedisDesk &)> act,
                        const QString &done)
{
    const auto future = reach().lane.run([act = std::move(act)](workspace::RedisDesk &desk) {
        return act(desk).map([] { return true; });
    });
    onFinished(future, this, [this, done](const Result<bool> &result) {
        if (result)
            Q_EMIT succeeded(done);
        else
            Q_EMIT failed(result.error());
        refresh();
    });
}

void ListPane::showEvent(QShowEvent *event)
{
    AccessPane::showEvent(event);
    m_badgePace.stop();
}

void ListPane::hideEvent(QHideEvent *event)
{
    AccessPane::hideEvent(event);
    m_badgePace.start();
}

} // namespace selaras::ui
