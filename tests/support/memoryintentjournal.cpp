// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryintentjournal.h"

#include <algorithm>

namespace selaras::test {

using repository::Intent;
using repository::IntentCounts;
using repository::IntentKind;
using repository::IntentState;

MemoryIntentJournal::MemoryIntentJournal(std::shared_ptr<Store> store)
    : m_store(std::move(store))
{
}

MemoryIntentJournal::~MemoryIntentJournal()
{
    for (Entry &entry : m_store->entries) {
        if (entry.owner != this)
            continue;
        entry.owner = nullptr;
        entry.intent.state = IntentState::Pending;
    }
}

Result<qint64> MemoryIntentJournal::prepare(IntentKind kind, const QString &summary,
                                            const QVector<mapping::KeyTarget> &targets)
{
    if (m_failure)
        return fail(*m_failure);
    if (onPrepare)
        onPrepare();
    Intent intent;
    intent.id = ++m_store->lastId;
    intent.createdMs = intent.id;
    intent.kind = kind;
    intent.summary = summary;
    intent.targets = targets;
    m_store->entries.append({intent, this});
    return intent.id;
}

Result<void> MemoryIntentJournal::forget(qint64 id)
{
    if (m_failure)
        return fail(*m_failure);
    m_store->entries.removeIf([id](const Entry &entry) { return entry.intent.id == id; });
    return {};
}

Result<void> MemoryIntentJournal::release(qint64 id, const Error &because)
{
    return change(id, [&because](Entry &entry) {
        entry.owner = nullptr;
        entry.intent.state = IntentState::Pending;
        ++entry.intent.attempts;
        entry.intent.lastError = codeName(because.code);
    });
}

Result<void> MemoryIntentJournal::hold(qint64 id, qint64 keys)
{
    return change(id, [keys](Entry &entry) {
        entry.owner = nullptr;
        entry.intent.state = IntentState::Held;
        entry.intent.heldKeys = keys;
    });
}

Result<void> MemoryIntentJournal::guarded(qint64 id)
{
    return change(id, [this](Entry &entry) {
        entry.owner = this;
        entry.intent.state = IntentState::Guarded;
    });
}

Result<void> MemoryIntentJournal::delivered(const QVector<qint64> &ids, const QString &run)
{
    if (m_failure)
        return fail(*m_failure);
    for (const Entry &entry : std::as_const(m_store->entries)) {
        if (!ids.contains(entry.intent.id))
            continue;
        for (const mapping::KeyTarget &target : entry.intent.targets)
            m_store->removed.insert(target, run);
        m_store->delivered.append(entry.intent);
        m_store->delivered.last().state = IntentState::Delivered;
    }
    m_store->entries.removeIf([&ids](const Entry &entry) { return ids.contains(entry.intent.id); });
    return {};
}

Result<bool> MemoryIntentJournal::replay(const QString &run)
{
    if (m_failure)
        return fail(*m_failure);
    QVector<mapping::KeyTarget> targets;
    for (auto removed = m_store->removed.begin(); removed != m_store->removed.end();) {
        if (run.isEmpty() || *removed == run) {
            ++removed;
            continue;
        }
        targets.append(removed.key());
        removed = m_store->removed.erase(removed);
    }
    if (targets.isEmpty())
        return false;
    Intent intent;
    intent.id = ++m_store->lastId;
    intent.kind = IntentKind::Replay;
    intent.state = IntentState::Pending;
    intent.targets = targets;
    m_store->entries.append({intent, nullptr});
    return true;
}

Result<QVector<Intent>> MemoryIntentJournal::pending()
{
    if (m_failure)
        return fail(*m_failure);
    QVector<Intent> intents;
    for (const Entry &entry : std::as_const(m_store->entries)) {
        if (entry.intent.state == IntentState::Pending)
            intents.append(entry.intent);
    }
    return intents;
}

Result<std::optional<Intent>> MemoryIntentJournal::find(qint64 id)
{
    const auto all = recent(int(m_store->lastId));
    if (!all)
        return fail(all.error());
    for (const Intent &intent : *all) {
        if (intent.id == id)
            return intent;
    }
    return std::nullopt;
}

Result<QVector<Intent>> MemoryIntentJournal::recent(int limit)
{
    if (m_failure)
        return fail(*m_failure);
    QVector<Intent> all = m_store->delivered;
    for (const Entry &entry : std::as_const(m_store->entries))
        all.append(entry.intent);
    std::sort(all.begin(), all.end(), [](const Intent &a, const Intent &b) { return a.id > b.id; });
    return all.mid(0, limit);
}

Result<IntentCounts> MemoryIntentJournal::counts()
{
    if (m_failure)
        return fail(*m_failure);
    IntentCounts counts;
    for (const Entry &entry : std::as_const(m_store->entries)) {
        counts.pending += entry.intent.state == IntentState::Pending ? 1 : 0;
        counts.held += entry.intent.state == IntentState::Held ? 1 : 0;
        counts.guarded += entry.intent.state == IntentState::Guarded ? 1 : 0;
    }
    return counts;
}

Result<void> MemoryIntentJournal::change(qint64 id, const std::function<void(Entry &)> &fn)
{
    if (m_failure)
        return fail(*m_failure);
    for (Entry &entry : m_store->entries) {
        if (entry.intent.id == id)
            fn(entry);
    }
    return {};
}

} // namespace selaras::test
