// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/removal.h"

#include "models/redis/keyspace.h"
#include "models/repository/keyfinder.h"

namespace selaras::repository {

namespace {

const QByteArray replicaPatienceMs = "1000";

Result<QByteArrayList> removeOnce(redis::Client &client, const QVector<mapping::KeyTarget> &targets,
                                  std::optional<qint64> limit, Progress &progress)
{
    const auto [exact, patterns] = splitTargets(targets);
    auto removed = redis::unlinkKeys(client, exact);
    if (!removed || patterns.isEmpty())
        return removed;
    const auto found = scanForTargets(client, patterns, progress);
    if (!found)
        return fail(found.error());
    if (limit && found->size() > *limit)
        return fail(ErrorCode::MoreKeysThanSaid, QString::number(found->size()));
    const auto more = redis::unlinkKeys(client, *found);
    if (!more)
        return more;
    removed->append(*more);
    return removed;
}

// A user who may not ask for the role, or a server that cannot tell, has no replicas to wait for.
void waitForReplicas(redis::Client &client, Removal &removal)
{
    const auto role = client.call({"ROLE"});
    if (!role || role->elements.value(0).bytes != "master")
        return;
    removal.replicas = int(role->elements.value(2).elements.size());
    if (removal.replicas == 0)
        return;
    const auto reached =
        client.call({"WAIT", QByteArray::number(removal.replicas), replicaPatienceMs});
    removal.replicasBehind = removal.replicas - (reached ? int(reached->integer) : 0);
}

} // namespace

Result<Removal> removeTargets(redis::Client &client, const QVector<mapping::KeyTarget> &targets,
                              std::optional<qint64> limit, Progress &progress)
{
    QByteArrayList all;
    for (;;) {
        const auto before = client.runId();
        if (!before)
            return fail(before.error());
        const auto removed = removeOnce(client, targets, limit, progress);
        if (!removed)
            return fail(removed.error());
        all += *removed;
        const auto after = client.runId();
        if (!after)
            return fail(after.error());
        // Part of it may have gone to a server that has restarted since.
        if (*after != *before)
            continue;
        Removal removal {std::move(all), {}, *after, 0, 0};
        waitForReplicas(client, removal);
        return removal;
    }
}

} // namespace selaras::repository
