// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/lockoutspane.h"

#include "models/workspace/accessacts.h"
#include "ui/access/durationbox.h"
#include "ui/formats.h"
#include "ui/server/recordview.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

namespace selaras::ui {

using items::AccountModel;
using items::BurstModel;
using security::Account;

namespace {

constexpr int defaultSeconds = 30 * 60;

QVector<int> durations()
{
    return {15 * 60, defaultSeconds, 3600, 24 * 3600, 7 * 24 * 3600, 0};
}

} // namespace

LockoutsPane::LockoutsPane(const AccessReach &reach, QWidget *parent)
    : ListPane(QStringLiteral("lockouts"), reach, parent)
    , m_reader(std::make_shared<security::AccountReader>(layouts().lockouts, reach.server.clock))
    , m_model([lane = &reach.server.lane, reader = m_reader, trails = layouts().auditTrails,
               found = found(), leftOut = leftOut()] {
        return lane->run([reader, trails, found,
                          leftOut](workspace::RedisDesk &desk) -> Result<QVector<Account>> {
            auto read = reader->read(desk.redis);
            if (!read)
                return fail(read.error());
            const auto others = desk.tenants.keepOwn(read->accounts);
            if (!others)
                return fail(others.error());
            found->store(read->found);
            leftOut->store(*others);
            // Where they come from is a nicety.
            std::ignore = security::addAddresses(desk.redis, read->accounts, trails);
            return std::move(read->accounts);
        });
    })
    , m_burstView(new RecordView(m_bursts, QStringLiteral("burstList")))
    , m_burstTitle(new QLabel)
    , m_id(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_duration(new DurationBox(durations()))
    , m_user(addButton(QStringLiteral("showUser"), Symbol::Go))
    , m_trail(addButton(QStringLiteral("showEvents"), Symbol::Audit))
    , m_clear(addButton(QStringLiteral("clearAttempts"), Symbol::Discard))
    , m_unlock(addButton(QStringLiteral("unlockAccount"), Symbol::Unlock))
    , m_lock(new QPushButton)
{
    auto *list = new RecordView(m_model, QStringLiteral("accountList"));
    list->setWidths({16, 34, 14, 16, 16, 22, 0});
    list->proxy().setWords([this](const QModelIndex &index) { return words(index); });
    list->proxy().setSign([this](const QModelIndex &index) -> std::optional<StateSign> {
        if (index.column() != AccountModel::StateColumn)
            return std::nullopt;
        if (m_model.record(index)->isLocked)
            return StateSign {tr("locked"), tr("This account can not sign in."), Symbol::Lockout,
                              Meaning::Error};
        return StateSign {tr("attempts"), tr("Logins failed; the account is open."),
                          Symbol::Pending, Meaning::Pending};
    });
    connect(m_user, &QPushButton::clicked, this, [this] {
        if (const Account *one = account())
            showUser(idOf(*one));
    });
    connect(m_trail, &QPushButton::clicked, this, [this] {
        if (const Account *one = account())
            Q_EMIT trailWanted(idOf(*one));
    });
    connect(m_clear, &QPushButton::clicked, this, &LockoutsPane::clear);
    connect(m_unlock, &QPushButton::clicked, this, &LockoutsPane::unlock);
    setList(m_model, list);
    connect(list, &RecordView::currentChosen, this, &LockoutsPane::takeCurrent);
    connect(list, &RecordView::activated, m_user, &QPushButton::click);
    setContent(makeContent());
    layout()->addWidget(makeLockForm());
    m_duration->setSeconds(!layouts().lockouts.isEmpty() && layouts().lockouts.first().seconds > 0
                               ? layouts().lockouts.first().seconds
                               : defaultSeconds);
    retranslate();
}

QWidget *LockoutsPane::makeContent()
{
    m_burstView->setWidths({40, 16, 12, 0});
    m_burstView->proxy().setSign([this](const QModelIndex &index) -> std::optional<StateSign> {
        if (index.column() != BurstModel::SubjectColumn)
            return std::nullopt;
        const security::Burst &burst = *m_bursts.record(index);
        const bool isAddress = burst.kind == security::Burst::Kind::Address;
        return StateSign {burst.subject, isAddress ? tr("An address") : tr("An account"),
                          isAddress ? Symbol::Server : Symbol::Sessions,
                          burst.locked > 0 ? Meaning::Error : Meaning::Plain};
    });
    QFont strong = m_burstTitle->font();
    strong.setWeight(QFont::DemiBold);
    m_burstTitle->setFont(strong);
    m_burstTitle->setContentsMargins(12, 8, 12, 4);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_burstTitle);
    column->addWidget(m_burstView, 1);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("lockoutHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(view());
    halves->addWidget(below);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(halves, 1);
    return content;
}

// Outside of the content: an account can be locked while none is.
QWidget *LockoutsPane::makeLockForm()
{
    m_id->setObjectName(QStringLiteral("lockId"));
    m_reason->setObjectName(QStringLiteral("lockReason"));
    m_duration->setObjectName(QStringLiteral("lockDuration"));
    m_lock->setObjectName(QStringLiteral("lockAccount"));
    m_lock->setIcon(symbolIcon(Symbol::Lockout));
    auto *form = new PaneBar(PaneBar::Edge::Top);
    form->row()->addWidget(m_id, 2);
    form->row()->addWidget(m_reason, 3);
    form->row()->addWidget(m_duration);
    form->row()->addWidget(m_lock);
    connect(m_id, &QLineEdit::textChanged, this, &LockoutsPane::showState);
    connect(m_id, &QLineEdit::returnPressed, m_lock, &QPushButton::click);
    connect(m_reason, &QLineEdit::returnPressed, m_lock, &QPushButton::click);
    connect(m_lock, &QPushButton::clicked, this, &LockoutsPane::lock);
    return form;
}

QString LockoutsPane::word() const
{
    return tr("Lockouts");
}

const Account *LockoutsPane::account() const
{
    const int row = current();
    return row >= 0 && row < m_model.rowCount() ? &m_model.records().at(row) : nullptr;
}

QString LockoutsPane::idOf(const Account &account) const
{
    return account.user.isEmpty() ? account.id : account.user;
}

QString LockoutsPane::who(const Account &account) const
{
    const QString user = userText(idOf(account));
    return user.isEmpty() ? account.id : user;
}

std::optional<QString> LockoutsPane::words(const QModelIndex &index) const
{
    const Account &account = *m_model.record(index);
    switch (index.column()) {
    case AccountModel::IdColumn: {
        const QString user = userText(idOf(account));
        if (user.isEmpty())
            return std::nullopt;
        return QStringLiteral("%1 · %2").arg(account.id, user);
    }
    case AccountModel::AttemptsColumn:
        if (account.limit > 0)
            return tr("%1 of %2").arg(numberText(account.attempts), numberText(account.limit));
        break;
    case AccountModel::UntilColumn:
        if (account.isLocked)
            return account.untilMs ? untilText(*account.untilMs) : tr("when unlocked");
        if (account.attemptsEndMs)
            return untilText(*account.attemptsEndMs);
        break;
    case AccountModel::ReasonColumn:
        if (account.userAgent.isEmpty())
            break;
        return account.reason.isEmpty()
            ? account.userAgent
            : account.reason + QStringLiteral(" · ") + account.userAgent;
    default:
        break;
    }
    return std::nullopt;
}

// To lock somebody who is in the list, or lock him for longer.
void LockoutsPane::takeCurrent()
{
    if (const Account *one = account(); one && !m_id->hasFocus())
        m_id->setText(one->id);
}

void LockoutsPane::unlock()
{
    const Account *chosen = account();
    if (!chosen)
        return;
    const mapping::Lockouts &layout = layouts().lockouts.at(chosen->layout);
    guard(tr("Unlock %1?").arg(who(*chosen)),
          tr("The lockout and the failed logins of this account are removed. Whoever tries its "
             "password can go on trying."),
          tr("&Unlock"), [this, account = *chosen, layout, done = who(*chosen)] {
              carryOut(
                  [account, layout](workspace::RedisDesk &desk) {
                      return workspace::unlockAccount(desk, account, layout).map([](qint64) {});
                  },
                  tr("%1 is unlocked.").arg(done));
          });
}

void LockoutsPane::clear()
{
    const Account *chosen = account();
    if (!chosen)
        return;
    const mapping::Lockouts &layout = layouts().lockouts.at(chosen->layout);
    guard(tr("Forget the failed logins of %1?").arg(who(*chosen)),
          tr("The count begins anew. A lockout stays."), tr("&Forget"),
          [this, account = *chosen, layout, done = who(*chosen)] {
              carryOut(
                  [account, layout](workspace::RedisDesk &desk) {
                      return workspace::clearAttempts(desk, account, layout).map([](qint64) {});
                  },
                  tr("The failed logins of %1 are forgotten.").arg(done));
          });
}

void LockoutsPane::lock()
{
    const QString id = m_id->text().trimmed();
    if (id.isEmpty() || !m_lock->isEnabled())
        return;
    security::Lockout lockout {id, m_reason->text().trimmed()};
    lockout.sinceMs = reach().clock.nowMs();
    lockout.seconds = m_duration->seconds();
    const QString forHowLong = lockout.seconds == 0
        ? tr("It stays locked until somebody unlocks it.")
        : tr("It is locked for %1.").arg(ttlText(qint64(1000) * lockout.seconds));
    guard(tr("Lock %1?").arg(id),
          tr("Nobody can sign in with this account, with the right password neither. %1 Sessions "
             "that are open stay open.")
              .arg(forHowLong),
          tr("&Lock"), [this, lockout, reader = m_reader] {
              carryOut(
                  [lockout, reader](workspace::RedisDesk &desk) {
                      return workspace::lockAccount(desk, *reader, lockout);
                  },
                  tr("%1 is locked.").arg(lockout.id));
          });
}

void LockoutsPane::showState()
{
    const int locked = m_model.lockedCount();
    const int others = m_model.rowCount() - locked;
    m_bursts.setRecords(security::burstsIn(m_model.records()));
    m_burstView->parentWidget()->setVisible(m_bursts.rowCount() > 0);
    showSummary(tr("%n locked", nullptr, locked) + QStringLiteral(" · ")
                    + tr("%n with failed logins", nullptr, others),
                locked > 0 ? Meaning::Error : Meaning::Quiet);
    Q_EMIT countChanged(locked, Meaning::Error);
    QStringList ids;
    for (const Account &one : m_model.records())
        ids.append(idOf(one));
    if (!layouts().lockouts.isEmpty())
        lookUp(ids, layouts().lockouts.first().identifier);
    const Account *one = account();
    m_user->setEnabled(one && userOf(idOf(*one)));
    m_trail->setEnabled(one);
    m_clear->setEnabled(mayChange() && one && !one->attemptsKey.isEmpty());
    m_unlock->setEnabled(mayChange() && one && one->isLocked);
    m_lock->setEnabled(mayChange() && !m_id->text().trimmed().isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_id), static_cast<QWidget *>(m_reason),
                          static_cast<QWidget *>(m_duration)})
        part->setEnabled(mayChange());
    showStateOf(m_model, Symbol::Lockout, tr("Nobody is locked out"),
                layouts().lockouts.isEmpty()
                    ? tr("The application's profile says that it keeps no lockouts.")
                    : tr("No account has failed logins. Those that get some appear here."));
}

void LockoutsPane::retranslate()
{
    filter()->setHint(tr("Filter accounts"));
    view()->setAccessibleName(tr("Accounts with failed logins"));
    m_burstView->setAccessibleName(tr("Where many failed logins come from"));
    m_burstTitle->setText(tr("Many failed logins"));
    m_user->setText(tr("Show &user"));
    m_trail->setText(tr("Show &events"));
    m_clear->setText(tr("&Forget attempts…"));
    m_unlock->setText(tr("&Unlock…"));
    m_lock->setText(tr("&Lock…"));
    m_id->setPlaceholderText(tr("Account to lock"));
    m_id->setAccessibleName(m_id->placeholderText());
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_duration->setAccessibleName(tr("For how long"));
    m_duration->setToolTip(m_duration->accessibleName());
    m_duration->setEndlessWord(tr("until unlocked"));
    showState();
}

} // namespace selaras::ui
