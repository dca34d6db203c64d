// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/lockspane.h"

#include "models/security/lockacts.h"
#include "models/workspace/accessacts.h"
#include "ui/access/durationbox.h"
#include "ui/formats.h"
#include "ui/server/recordview.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace selaras::ui {

using items::HeldLockModel;
using security::HeldLock;
using security::LockReader;

namespace {

QVector<int> durations()
{
    return {30, 60, 5 * 60, 30 * 60, 3600, 24 * 3600};
}

} // namespace

LocksPane::LocksPane(const AccessReach &reach, QWidget *parent)
    : ListPane(QStringLiteral("locks"), reach, parent)
    , m_reader(std::make_shared<LockReader>(layouts().locks, reach.server.clock))
    , m_model([lane = &reach.server.lane, reader = m_reader, found = found(), leftOut = leftOut()] {
        return lane->run(
            [reader, found, leftOut](workspace::RedisDesk &desk) -> Result<QVector<HeldLock>> {
                auto read = reader->read(desk.redis);
                if (!read)
                    return fail(read.error());
                const auto others = desk.tenants.keepOwn(read->locks);
                if (!others)
                    return fail(others.error());
                found->store(read->found);
                leftOut->store(*others);
                return std::move(read->locks);
            });
    })
    , m_key(addButton(QStringLiteral("showKey"), Symbol::Key))
    , m_force(addButton(QStringLiteral("forceRelease"), Symbol::Warning))
    , m_token(new QLineEdit)
    , m_release(new QPushButton)
    , m_longer(new DurationBox(durations()))
    , m_extend(new QPushButton)
    , m_name(new QLineEdit)
    , m_duration(new DurationBox(durations()))
    , m_acquire(new QPushButton)
{
    auto *list = new RecordView(m_model, QStringLiteral("lockList"));
    list->setWidths({36, 34, 18, 16, 0});
    list->proxy().setMonospace(HeldLockModel::KeyColumn);
    list->proxy().setWords([this](const QModelIndex &index) { return words(index); });
    connect(m_key, &QPushButton::clicked, this, [this] {
        if (const HeldLock *one = lock())
            Q_EMIT keyWanted(one->key);
    });
    connect(m_force, &QPushButton::clicked, this, &LocksPane::force);
    setList(m_model, list);
    connect(list, &RecordView::activated, m_key, &QPushButton::click);
    setContent(list);
    layout()->addWidget(makeTokenForm());
    layout()->addWidget(makeNewForm());
    const auto &known = layouts().locks;
    m_duration->setSeconds(known.isEmpty() || known.first().seconds == 0 ? durations().first()
                                                                         : known.first().seconds);
    retranslate();
}

// What is done with the holder's token to the lock that is current.
QWidget *LocksPane::makeTokenForm()
{
    m_token->setObjectName(QStringLiteral("lockToken"));
    m_token->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_release->setObjectName(QStringLiteral("releaseLock"));
    m_release->setIcon(symbolIcon(Symbol::Unlock));
    m_longer->setObjectName(QStringLiteral("extendBy"));
    m_extend->setObjectName(QStringLiteral("extendLock"));
    auto *form = new PaneBar(PaneBar::Edge::Top);
    form->row()->addWidget(m_token, 1);
    form->row()->addWidget(m_release);
    form->row()->addSpacing(12);
    form->row()->addWidget(m_longer);
    form->row()->addWidget(m_extend);
    connect(m_token, &QLineEdit::textChanged, this, &LocksPane::showState);
    connect(m_token, &QLineEdit::returnPressed, m_release, &QPushButton::click);
    connect(m_release, &QPushButton::clicked, this, &LocksPane::release);
    connect(m_extend, &QPushButton::clicked, this, &LocksPane::extend);
    return form;
}

QWidget *LocksPane::makeNewForm()
{
    m_name->setObjectName(QStringLiteral("lockName"));
    m_duration->setObjectName(QStringLiteral("acquireFor"));
    m_acquire->setObjectName(QStringLiteral("acquireLock"));
    m_acquire->setIcon(symbolIcon(Symbol::Lock));
    auto *form = new PaneBar(PaneBar::Edge::Top);
    form->row()->addWidget(m_name, 1);
    form->row()->addWidget(m_duration);
    form->row()->addWidget(m_acquire);
    connect(m_name, &QLineEdit::textChanged, this, &LocksPane::showState);
    connect(m_name, &QLineEdit::returnPressed, m_acquire, &QPushButton::click);
    connect(m_acquire, &QPushButton::clicked, this, &LocksPane::acquire);
    return form;
}

QString LocksPane::word() const
{
    return tr("Locks");
}

const HeldLock *LocksPane::lock() const
{
    const int row = current();
    return row >= 0 && row < m_model.rowCount() ? &m_model.records().at(row) : nullptr;
}

std::optional<QString> LocksPane::words(const QModelIndex &index) const
{
    const HeldLock &lock = *m_model.record(index);
    if (index.column() == HeldLockModel::SinceColumn && lock.sinceMs) {
        const QString since = sinceText(*lock.sinceMs);
        return lock.isOlder ? tr("at least %1").arg(since) : since;
    }
    if (index.column() == HeldLockModel::ExpiresColumn)
        return lock.expiresMs ? untilText(*lock.expiresMs) : tr("never");
    return std::nullopt;
}

// `otherwise` is what is not there where it did not work.
void LocksPane::performAs(Act act, const QString &done, const QString &otherwise)
{
    carryOut(
        [act = std::move(act), reader = m_reader,
         otherwise](workspace::RedisDesk &desk) -> Result<void> {
            reader->forget();
            const auto worked = act(desk);
            if (!worked)
                return fail(worked.error());
            return *worked ? Result<void>() : fail(ErrorCode::NotFound, {}, otherwise);
        },
        done);
}

void LocksPane::release()
{
    const HeldLock *chosen = lock();
    const QByteArray token = m_token->text().toUtf8();
    if (!chosen || token.isEmpty() || !m_release->isEnabled())
        return;
    const mapping::Locks layout = layouts().locks.at(chosen->layout);
    guard(tr("Release the lock %1?").arg(chosen->name),
          tr("Another process can take it at once. It is released only if this is still the "
             "holder's token."),
          tr("&Release"), [this, lock = *chosen, name = chosen->name, layout, token] {
              performAs(
                  [lock, layout, token](workspace::RedisDesk &desk) {
                      return workspace::releaseLock(desk, lock, layout, token);
                  },
                  tr("The lock %1 is released.").arg(name),
                  tr("The lock %1 with this token").arg(name));
              m_token->clear();
          });
}

void LocksPane::extend()
{
    const HeldLock *chosen = lock();
    const QByteArray token = m_token->text().toUtf8();
    if (!chosen || token.isEmpty())
        return;
    const mapping::Locks layout = layouts().locks.at(chosen->layout);
    const qint64 ms = qint64(1000) * m_longer->seconds();
    guard(tr("Hold the lock %1 for %2 from now on?").arg(chosen->name, ttlText(ms)),
          tr("Nobody else can take it until then, unless its holder releases it."), tr("&Extend"),
          [this, lock = *chosen, name = chosen->name, layout, token, ms] {
              performAs(
                  [lock, layout, token, ms](workspace::RedisDesk &desk) {
                      return workspace::extendLock(desk, lock, layout, token, ms);
                  },
                  tr("The lock %1 is held for %2.").arg(name, ttlText(ms)),
                  tr("The lock %1 with this token").arg(name));
          });
}

void LocksPane::force()
{
    const HeldLock *chosen = lock();
    if (!chosen)
        return;
    guard(
        tr("Take the lock %1 away by force?").arg(chosen->name),
        tr("This is dangerous. Its holder, %1, may still be working: then two work at the same "
           "time on what the lock protects, and may spoil it. Make sure first that the holder "
           "has ended.")
            .arg(items::holderText(*chosen)),
        tr("&Take it away"), [this, lock = *chosen] {
            performAs(
                [lock](workspace::RedisDesk &desk) { return workspace::forceRelease(desk, lock); },
                tr("The lock %1 was taken away.").arg(lock.name),
                tr("The lock %1 with this holder").arg(lock.name));
        });
}

void LocksPane::acquire()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_acquire->isEnabled())
        return;
    const mapping::Locks layout = layouts().locks.first();
    const qint64 ms = qint64(1000) * m_duration->seconds();
    guard(tr("Take the lock %1 for %2?").arg(name, ttlText(ms)),
          tr("No process of the application can take it meanwhile. Its token is put into the box "
             "for the holder's token, to release it with."),
          tr("&Take it"), [this, name, layout, ms] {
              const QByteArray token = security::newLockToken();
              performAs(
                  [name, layout, token, ms](workspace::RedisDesk &desk) {
                      return workspace::acquireLock(desk, layout, name, token, ms);
                  },
                  tr("The lock %1 is taken for %2.").arg(name, ttlText(ms)),
                  tr("The lock %1, which somebody else holds, as a free one").arg(name));
              m_token->setText(QString::fromLatin1(token));
          });
}

void LocksPane::showState()
{
    showSummary(tr("%n held", nullptr, m_model.rowCount()), Meaning::Quiet);
    const bool hasLayout = !layouts().locks.isEmpty();
    const HeldLock *one = lock();
    m_key->setEnabled(one);
    m_force->setEnabled(mayChange() && one);
    const bool hasToken = mayChange() && one && !m_token->text().isEmpty();
    m_token->setEnabled(mayChange() && one);
    m_release->setEnabled(hasToken);
    m_extend->setEnabled(hasToken);
    m_longer->setEnabled(hasToken);
    m_name->setEnabled(mayChange() && hasLayout);
    m_duration->setEnabled(m_name->isEnabled());
    m_acquire->setEnabled(m_name->isEnabled() && !m_name->text().trimmed().isEmpty());
    showStateOf(m_model, Symbol::Lock, tr("Nothing is locked"),
                hasLayout ? tr("Locks appear here while processes hold them.")
                          : tr("The application's profile says that it keeps no locks."));
}

void LocksPane::retranslate()
{
    filter()->setHint(tr("Filter locks"));
    view()->setAccessibleName(tr("Locks that are held"));
    m_key->setText(tr("Show &key"));
    m_force->setText(tr("Release by &force…"));
    m_token->setPlaceholderText(tr("Token of the holder, to release or to extend the lock"));
    m_token->setAccessibleName(m_token->placeholderText());
    m_release->setText(tr("&Release…"));
    m_extend->setText(tr("E&xtend…"));
    m_longer->setAccessibleName(tr("For how long from now on"));
    m_longer->setToolTip(m_longer->accessibleName());
    m_name->setPlaceholderText(tr("Name of a lock to take"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_duration->setAccessibleName(tr("For how long"));
    m_duration->setToolTip(m_duration->accessibleName());
    m_acquire->setText(tr("&Take…"));
    showState();
}

} // namespace selaras::ui
