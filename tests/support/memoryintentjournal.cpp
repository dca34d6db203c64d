// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryintentjournal.h"

namespace selaras::test {

using repository::Intent;

MemoryIntentJournal::MemoryIntentJournal(std::shared_ptr<Store> store)
    : m_store(std::move(store))
{
}

MemoryIntentJournal::~MemoryIntentJournal()
{
    for (Entry &entry : *m_store) {
        if (entry.owner == this)
            entry.owner = nullptr;
    }
}

Result<qint64> MemoryIntentJournal::prepare(const QString &summary,
                                            const QVector<mapping::KeyTarget> &targets)
{
    if (m_failure)
        return fail(*m_failure);
    if (onPrepare)
        onPrepare();
    static qint64 lastId = 0;
    m_store->append({{++lastId, lastId, summary, targets, 0, {}}, this});
    return lastId;
}

Result<void> MemoryIntentJournal::forget(qint64 id)
{
    return remove(id);
}

Result<void> MemoryIntentJournal::release(qint64 id, const Error &because)
{
    if (m_failure)
        return fail(*m_failure);
    for (Entry &entry : *m_store) {
        if (entry.intent.id != id)
            continue;
        entry.owner = nullptr;
        ++entry.intent.attempts;
        entry.intent.lastError = codeName(because.code);
    }
    return {};
}

Result<void> MemoryIntentJournal::delivered(qint64 id)
{
    return remove(id);
}

Result<QVector<Intent>> MemoryIntentJournal::pending()
{
    if (m_failure)
        return fail(*m_failure);
    QVector<Intent> intents;
    for (const Entry &entry : *m_store) {
        if (!entry.owner)
            intents.append(entry.intent);
    }
    return intents;
}

Result<int> MemoryIntentJournal::pendingCount()
{
    const auto intents = pending();
    if (!intents)
        return fail(intents.error());
    return static_cast<int>(intents->size());
}

Result<void> MemoryIntentJournal::remove(qint64 id)
{
    if (m_failure)
        return fail(*m_failure);
    m_store->removeIf([id](const Entry &entry) { return entry.intent.id == id; });
    return {};
}

} // namespace selaras::test
