// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/acts.h"

#include "models/base/celljson.h"
#include "models/mapping/tenants.h"
#include "models/security/masking.h"
#include "models/workspace/editdeed.h"
#include "models/workspace/keydeed.h"

namespace selaras::workspace {

namespace {

using security::Deed;
using security::Outcome;

Outcome partlyBecause(const std::optional<Error> &because, const QJsonObject &result)
{
    Outcome outcome;
    if (because) {
        outcome.state = Outcome::State::Partly;
        outcome.error = codeName(because->code);
        outcome.detail = because->detail;
    }
    outcome.result = result;
    return outcome;
}

QJsonObject removedOf(const QByteArrayList &removed)
{
    return {{QStringLiteral("removed"), keysForDeed(removed)},
            {QStringLiteral("removed_count"), removed.size()}};
}

QString tenantColumnOf(const WriteDesk &desk)
{
    const auto tenants = mapping::tenantsOf(desk.keyMap().profile());
    return tenants ? tenants->reference : QString();
}

} // namespace

Result<repository::EditReport> saveEdits(WriteDesk &desk, const QVector<repository::RowEdit> &edits,
                                         std::optional<qint64> keyLimit, Progress &progress)
{
    const auto schema = desk.schema().current();
    if (!schema)
        return fail(schema.error());
    const auto stored = storedRows(desk.database(), *schema, edits);
    if (!stored)
        return fail(stored.error());
    return desk.deeds().perform(
        deedOf(edits, *stored, tenantColumnOf(desk)),
        [&] { return desk.rows().save(edits, keyLimit, progress); },
        [](const repository::EditReport &report) { return outcomeOf(report); });
}

Result<repository::RepairReport> repairKeys(WriteDesk &desk, const QByteArrayList &keys,
                                            Progress &progress)
{
    Deed deed;
    deed.action = "drift.repair";
    deed.subject = subjectOfKeys(keys);
    deed.tenant = tenantOfKeys(desk.boundary(), keys);
    deed.before = QJsonObject {{QStringLiteral("keys"), keysForDeed(keys)}};
    return desk.deeds().performOnKeys(
        deed, desk.redis(), keys,
        [&] {
            return repository::DriftRepair(desk.links(), desk.invalidator(), &desk.boundary())
                .repair(keys, progress);
        },
        [](const repository::RepairReport &report) {
            QJsonObject result = removedOf(report.removed);
            result.insert(QStringLiteral("kept"), report.kept.size());
            result.insert(QStringLiteral("pending"), report.pending.size());
            return partlyBecause(report.pendingBecause, result);
        });
}

Result<repository::Removal> deliverIntent(WriteDesk &desk, qint64 intent, Progress &progress)
{
    const auto found = desk.journal().find(intent);
    if (!found)
        return fail(found.error());
    Deed deed;
    deed.action = "invalidation.deliver";
    deed.subject = *found ? (*found)->summary : QString::number(intent);
    return desk.deeds().perform(
        deed, [&] { return desk.invalidator().deliverNow(intent, progress); },
        [](const repository::Removal &removal) {
            return partlyBecause({}, removedOf(removal.removed));
        });
}

Result<repository::DrainReport> drainPending(WriteDesk &desk, Progress &progress)
{
    return desk.deeds().perform(
        {"invalidation.drain"}, [&] { return desk.invalidator().drain(progress); },
        [](const repository::DrainReport &report) {
            QJsonObject result = removedOf(report.removed);
            result.insert(QStringLiteral("delivered"), report.delivered);
            result.insert(QStringLiteral("pending"), report.pending);
            return partlyBecause(report.because, result);
        });
}

Result<void> captureTables(WriteDesk &desk, FollowDesk &following, const QStringList &tables)
{
    return desk.deeds().perform({"capture.on", tables.join(QStringLiteral(", "))},
                                [&] { return following.capture().switchOn(tables); });
}

Result<repository::CaptureStep> releaseTables(WriteDesk &desk, FollowDesk &following,
                                              const QStringList &tables, Progress &progress)
{
    return desk.deeds().perform(
        {"capture.off", tables.join(QStringLiteral(", "))},
        [&] { return following.follower().switchOff(tables, progress); },
        [](const repository::CaptureStep &step) {
            QByteArrayList removed;
            for (const repository::CaptureStep::Delivery &delivery : step.deliveries)
                removed += delivery.outcome.removed;
            return partlyBecause({}, removedOf(removed));
        });
}

Result<qint64> publishMessage(RedisDesk &desk, const QByteArray &channel, const QByteArray &payload)
{
    constexpr qsizetype shownBytes = 4000;
    if (!desk.tenants.boundary().isChannelOfChosen(channel))
        return fail(mapping::otherTenant(QString::fromUtf8(channel)));
    Deed deed;
    deed.action = "channel.publish";
    deed.subject = security::maskedKey(channel).toString();
    deed.after = QJsonObject {{QStringLiteral("payload"), jsonKey(payload.left(shownBytes))},
                              {QStringLiteral("bytes"), payload.size()}};
    return desk.deeds.perform(
        deed,
        [&] {
            return desk.redis.call({"PUBLISH", channel, payload})
                .map([](const redis::Reply &reply) { return reply.integer; });
        },
        [](qint64 receivers) {
            return partlyBecause({}, {{QStringLiteral("receivers"), receivers}});
        });
}

} // namespace selaras::workspace
