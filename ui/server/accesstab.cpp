// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/accesstab.h"

#include "ui/server/recordview.h"
#include "ui/widgets/filteredit.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace selaras::ui {

using insight::AclUser;
using items::AclModel;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};

StateSign signOf(const AclUser &user)
{
    if (!user.isOn)
        return {Words::tr("off"), Words::tr("Nobody may log in as this user."), Symbol::Minus,
                Meaning::Quiet};
    if (user.needsNoPassword)
        return {Words::tr("no password"), Words::tr("Whoever reaches the server is let in."),
                Symbol::Warning, Meaning::Warning};
    return {Words::tr("on"), Words::tr("Logs in with a password."), Symbol::Lock, Meaning::Fresh};
}

} // namespace

AccessTab::AccessTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("access"), reach, parent)
    , m_model([reach] {
        return reach.lane.run(
            [](workspace::RedisDesk &desk) { return insight::readAclUsers(desk.redis); });
    })
    , m_filter(new FilterEdit)
    , m_view(new RecordView(m_model, QStringLiteral("users")))
{
    m_view->setWidths({22, 20, 14, 24, 22, 0});
    m_view->proxy().setSign([this](const QModelIndex &index) -> std::optional<StateSign> {
        return index.column() == AclModel::StateColumn
            ? std::optional(signOf(*m_model.record(index)))
            : std::nullopt;
    });
    m_filter->setObjectName(QStringLiteral("userFilter"));
    m_filter->setMaximumWidth(360);
    bar()->addWidget(m_filter, 1);
    bar()->addStretch(1);
    connect(m_filter, &FilterEdit::filterChanged, &m_view->proxy(), &RecordProxy::setFilter);
    connect(&m_model, &AclModel::changed, this, &AccessTab::showState);
    setContent(m_view);
    retranslate();
}

QString AccessTab::word() const
{
    return tr("Access");
}

void AccessTab::showState()
{
    showStateOf(m_model, Symbol::Lock, tr("No users"), {});
}

void AccessTab::retranslate()
{
    m_filter->setHint(tr("Filter users"));
    m_view->setAccessibleName(tr("Users of the server and what they may do"));
    showState();
}

} // namespace selaras::ui
