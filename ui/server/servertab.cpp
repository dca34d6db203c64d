// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/servertab.h"

#include "ui/prompter.h"
#include "ui/widgets/panebar.h"

#include <QEvent>
#include <QHBoxLayout>

namespace selaras::ui {

using items::LoadState;

ServerTab::ServerTab(const QString &name, const ServerReach &reach, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_reach(reach)
{
    setObjectName(name + QStringLiteral("Tab"));
    auto *bar = new PaneBar;
    // As high as one with buttons, so that nothing jumps from tab to tab.
    bar->setMinimumHeight(bar->fontMetrics().height() + 22);
    m_bar = bar->row();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    connect(&m_pace, &QTimer::timeout, this, &ServerTab::refresh);
}

void ServerTab::setContent(QWidget *content)
{
    m_stack = new StateStack(content);
    layout()->addWidget(m_stack);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_stack, 1);
    connect(&m_stack->pane(), &StatePane::offerTaken, this, [this] { retry(); });
}

void ServerTab::setPace(int ms)
{
    m_pace.setInterval(ms);
    if (isVisible())
        m_pace.start();
}

void ServerTab::showStateOf(const items::RecordModelBase &model, Symbol symbol,
                            const QString &emptyTitle, const QString &emptyText)
{
    showStateOf(model.state(), model.error());
    if (model.state() == LoadState::Ready && model.rowCount() == 0)
        m_stack->showState().showEmpty(symbol, emptyTitle, emptyText);
}

void ServerTab::showStateOf(LoadState state, const std::optional<Error> &error)
{
    m_settled = state == LoadState::Ready || state == LoadState::Failed;
    switch (state) {
    case LoadState::Ready:
        m_stack->showContent();
        break;
    case LoadState::Failed:
        m_stack->showState().showError(error.value_or(Error()));
        m_stack->pane().offer(tr("&Try again"));
        break;
    case LoadState::Idle:
    case LoadState::Loading:
        m_stack->showState().showLoading(tr("Asking the server…"));
        break;
    }
}

void ServerTab::guard(const QString &title, const QString &text, const QString &action,
                      std::function<void()> act)
{
    const workspace::WorkspaceFile &file = m_reach.access.file;
    if (!mayChange()) {
        Q_EMIT failed({ErrorCode::ReadOnly, {}, file.name});
        return;
    }
    QString asked = title;
    QString told = text;
    if (file.environment == workspace::Environment::Production) {
        asked = tr("In production: %1").arg(title);
        told = tr("%1 is the production environment.").arg(file.name) + QLatin1Char('\n') + text;
    }
    m_reach.prompter.confirm(this, {asked, told, action, true}, [act = std::move(act)](bool yes) {
        if (yes)
            act();
    });
}

void ServerTab::perform(const security::Deed &deed,
                        std::function<Result<void>(redis::Connection &)> fn, const QString &done)
{
    const auto act = [deed, fn = std::move(fn)](workspace::RedisDesk &desk) -> Result<bool> {
        return desk.deeds.perform(deed, [&] { return fn(desk.redis); }).map([] { return true; });
    };
    follow(m_reach.lane.run(act), done);
}

void ServerTab::performOnKeys(const security::Deed &deed, const QByteArrayList &keys,
                              std::function<Result<void>(redis::Connection &)> fn,
                              const QString &done)
{
    const auto act = [deed, keys, fn = std::move(fn)](workspace::RedisDesk &desk) {
        const auto tell = [] { return security::Outcome(); };
        return desk.deeds
            .performOnKeys(
                deed, desk.redis, keys, [&] { return fn(desk.redis); }, tell)
            .map([] { return true; });
    };
    follow(m_reach.lane.run(act), done);
}

void ServerTab::follow(const QFuture<Result<bool>> &future, const QString &done)
{
    onFinished(future, this, [this, done](const Result<bool> &result) {
        if (!result)
            Q_EMIT failed(result.error());
        else if (!done.isEmpty())
            Q_EMIT succeeded(done);
        refresh();
    });
}

void ServerTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    if (m_pace.interval() > 0)
        m_pace.start();
}

void ServerTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pace.stop();
}

void ServerTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace selaras::ui
