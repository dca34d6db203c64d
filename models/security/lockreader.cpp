// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/lockreader.h"

#include "models/security/document.h"

#include <QJsonObject>

#include <algorithm>

namespace selaras::security {

namespace {

using mapping::Fact;
using mapping::KeyTemplate;

QVector<KeyTemplate> templatesOf(const QVector<mapping::Locks> &layouts)
{
    QVector<KeyTemplate> templates;
    for (const mapping::Locks &layout : layouts)
        templates.append(layout.key);
    return templates;
}

// Whatever else the value tells of who it is.
QString ownerIn(const QJsonValue &content)
{
    QStringList told;
    for (const char *name :
         {"host", "hostname", "pid", "process", "worker", "instance", "user", "userId", "thread"}) {
        const QJsonValue value = content[QLatin1String(name)];
        if (!value.isUndefined() && !value.isObject() && !value.isArray())
            told.append(
                QStringLiteral("%1 %2").arg(QLatin1String(name), value.toVariant().toString()));
    }
    return told.join(QStringLiteral(", "));
}

// The field that tells the holder; of a hash without such a one, as Redisson's, the only field,
// whose name is the token.
void takeHash(HeldLock &lock, const redis::KeyValue &value, const mapping::FactNames &facts)
{
    const QStringList names = facts.contains(Fact::Holder) ? QStringList {facts.value(Fact::Holder)}
                                                           : mapping::usualNames(Fact::Holder);
    for (const QString &name : names) {
        for (const auto &[field, content] : value.entries) {
            if (field != name.toUtf8())
                continue;
            lock.token = content;
            lock.field = field;
            lock.seen = content;
            return;
        }
    }
    if (value.entries.isEmpty())
        return;
    lock.token = value.entries.first().first;
    lock.field = value.entries.first().first;
    lock.seen = value.entries.first().second;
}

void takeHolder(HeldLock &lock, const redis::KeyValue &value, const mapping::Locks &layout)
{
    const Document document(contentOf(value), layout.facts);
    lock.owner = ownerIn(document.content());
    lock.tenant = document.text(Fact::Tenant);
    if (value.facts.type == "hash") {
        takeHash(lock, value, layout.facts);
        return;
    }
    lock.seen = value.text;
    lock.token = value.text;
    if (document.content().isObject())
        lock.token = document.text(Fact::Holder).toUtf8();
}

} // namespace

LockReader::LockReader(QVector<mapping::Locks> layouts, Clock &clock)
    : m_layouts(std::move(layouts))
    , m_clock(clock)
    , m_keys(templatesOf(m_layouts), clock)
{
}

Result<LockReader::Locks> LockReader::read(redis::Client &client)
{
    auto keys = m_keys.look(client);
    if (!keys)
        return fail(keys.error());
    const qint64 found = keys->size();
    if (keys->size() > LayoutKeys::mostRead)
        keys->resize(LayoutKeys::mostRead);
    auto locks = readSome(client, *keys);
    if (!locks)
        return fail(locks.error());
    std::sort(locks->begin(), locks->end(),
              [](const HeldLock &a, const HeldLock &b) { return a.name < b.name; });
    QHash<QByteArray, Seen> still;
    for (const HeldLock &lock : std::as_const(*locks))
        still.insert(lock.key, m_seen.value(lock.key));
    m_seen = std::move(still);
    return Locks {std::move(*locks), found};
}

Result<std::optional<HeldLock>> LockReader::find(redis::Client &client, const QString &name)
{
    auto keys = m_keys.look(client);
    if (!keys)
        return fail(keys.error());
    keys->removeIf([&name](const LayoutKey &key) {
        return key.named(QStringLiteral("name")) != name && key.name != name.toUtf8();
    });
    auto locks = readSome(client, *keys);
    if (!locks)
        return fail(locks.error());
    return locks->isEmpty() ? std::optional<HeldLock>() : std::move(locks->first());
}

Result<QVector<HeldLock>> LockReader::readSome(redis::Client &client,
                                               const QVector<LayoutKey> &keys)
{
    QByteArrayList names;
    QVector<redis::Command> commands;
    for (const LayoutKey &key : keys) {
        names.append(key.name);
        commands.append({"OBJECT", "IDLETIME", key.name});
    }
    // Before anything else, which would end the idleness.
    const auto idle = client.pipeline(commands);
    if (!idle)
        return fail(idle.error());
    const auto values = redis::readValues(client, names, {.bytes = 16 << 10, .elements = 50});
    if (!values)
        return fail(values.error());
    QVector<HeldLock> locks;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const redis::KeyValue &value = values->at(i);
        if (!value.facts.exists())
            continue;
        HeldLock lock {value.facts.name, keys.at(i).named(QStringLiteral("name")),
                       keys.at(i).layout, keys.at(i).values, value.facts.type};
        if (value.facts.ttlMs >= 0)
            lock.expiresMs = m_clock.nowMs() + value.facts.ttlMs;
        takeHolder(lock, value, m_layouts.at(lock.layout));
        takeAge(lock, value, idle->at(i));
        locks.append(lock);
    }
    return locks;
}

void LockReader::takeAge(HeldLock &lock, const redis::KeyValue &value, const redis::Reply &idle)
{
    const mapping::Locks &layout = m_layouts.at(lock.layout);
    const qint64 now = m_clock.nowMs();
    const qint64 idleMs = idle.type == redis::Reply::Type::Integer ? idle.integer * 1000 : 0;
    Seen &seen = m_seen[lock.key];
    if (seen.sinceMs == 0 || seen.token != lock.token)
        seen = {lock.token, now - idleMs};
    if (const auto told = Document(contentOf(value), layout.facts).timeMs(Fact::Created)) {
        lock.sinceMs = told;
        return;
    }
    const qint64 wholeMs = qint64(1000) * layout.seconds;
    if (wholeMs > 0 && value.facts.ttlMs >= 0 && value.facts.ttlMs <= wholeMs) {
        lock.sinceMs = now + value.facts.ttlMs - wholeMs;
        // It was extended meanwhile.
        lock.isOlder = seen.sinceMs < *lock.sinceMs - 2000;
        lock.sinceMs = std::min(*lock.sinceMs, seen.sinceMs);
        return;
    }
    lock.sinceMs = seen.sinceMs;
    lock.isOlder = true;
}

Result<std::optional<HeldLock>> readLock(redis::Client &client, const QByteArray &key,
                                         const mapping::Locks &layout)
{
    const auto values = redis::readValues(client, {key}, {.bytes = 16 << 10, .elements = 50});
    if (!values)
        return fail(values.error());
    const redis::KeyValue &value = values->first();
    if (!value.facts.exists())
        return std::optional<HeldLock>();
    HeldLock lock {key, {}};
    lock.type = value.facts.type;
    takeHolder(lock, value, layout);
    return std::optional(lock);
}

} // namespace selaras::security
