// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/journalbacklog.h"

namespace selaras::app {

namespace {

using cache::Removal;
using mapping::KeyTarget;

KeyTarget targetOf(const Removal &removal)
{
    switch (removal.kind) {
    case Removal::Kind::Pattern:
        return {KeyTarget::Scope::Glob, removal.text};
    case Removal::Kind::Tag:
        return {KeyTarget::Scope::Subtree, removal.text};
    default:
        return {KeyTarget::Scope::Exact, removal.text};
    }
}

Removal removalOf(const KeyTarget &target)
{
    switch (target.scope) {
    case KeyTarget::Scope::Glob:
        return {Removal::Kind::Pattern, target.text};
    case KeyTarget::Scope::Subtree:
        return {Removal::Kind::Tag, target.text};
    default:
        return {Removal::Kind::Key, target.text};
    }
}

} // namespace

JournalBacklog::JournalBacklog(repository::IntentJournal &journal)
    : m_journal(journal)
{
}

Result<qint64> JournalBacklog::remember(const QVector<Removal> &removals)
{
    QVector<KeyTarget> targets;
    for (const Removal &removal : removals)
        targets.append(targetOf(removal));
    const auto id = m_journal.prepare(repository::IntentKind::Edit, {}, targets);
    if (id)
        m_prepared.insert(*id);
    return id;
}

Result<void> JournalBacklog::settle(const QVector<qint64> &ids, const QString &run)
{
    auto settled = m_journal.delivered(ids, run);
    if (settled)
        m_prepared.subtract(QSet<qint64>(ids.begin(), ids.end()));
    return settled;
}

Result<void> JournalBacklog::restarted(const QString &run)
{
    return m_journal.replay(run).map([](bool /*unused*/) {});
}

Result<QVector<cache::Backlog::Item>> JournalBacklog::pending()
{
    const QSet<qint64> prepared = m_prepared;
    for (const qint64 id : prepared) {
        if (auto released = m_journal.release(id, {ErrorCode::ConnectionLost, {}, {}}); !released)
            return fail(released.error());
        m_prepared.remove(id);
    }
    const auto intents = m_journal.pending();
    if (!intents)
        return fail(intents.error());
    QVector<Item> items;
    for (const repository::Intent &intent : *intents) {
        Item item {intent.id, {}};
        for (const KeyTarget &target : intent.targets)
            item.removals.append(removalOf(target));
        items.append(item);
    }
    return items;
}

} // namespace selaras::app
