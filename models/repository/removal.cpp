// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/removal.h"

#include "models/redis/unlink.h"
#include "models/repository/keyfinder.h"

namespace selaras::repository {

namespace {

const QByteArray replicaPatienceMs = "1000";

// What was removed, and what the server says of its role right after.
Result<redis::Unlinked> removeOnce(redis::Client &client,
                                   const QVector<mapping::KeyTarget> &targets,
                                   std::optional<qint64> limit, Progress &progress)
{
    const auto [exact, patterns] = splitTargets(targets);
    auto done = redis::unlinkKeysThen(client, exact, {"ROLE"});
    if (!done || patterns.isEmpty())
        return done;
    const auto found = scanForTargets(client, patterns, progress);
    if (!found)
        return fail(found.error());
    if (limit && found->size() > *limit)
        return fail(ErrorCode::MoreKeysThanSaid, QString::number(found->size()));
    auto more = redis::unlinkKeysThen(client, *found, {"ROLE"});
    if (more)
        more->removed = done->removed + more->removed;
    return more;
}

// A user who may not ask for the role, or a server that cannot tell, has no replicas to wait for.
void waitForReplicas(redis::Client &client, const redis::Reply &role, Removal &removal)
{
    if (role.isError() || role.elements.value(0).bytes != "master")
        return;
    removal.replicas = int(role.elements.value(2).elements.size());
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
        const auto done = removeOnce(client, targets, limit, progress);
        if (!done)
            return fail(done.error());
        all += done->removed;
        const auto after = client.runId();
        if (!after)
            return fail(after.error());
        // Part of it may have gone to a server that has restarted since.
        if (*after != *before)
            continue;
        Removal removal {std::move(all), {}, *after, 0, 0};
        waitForReplicas(client, done->then, removal);
        return removal;
    }
}

} // namespace selaras::repository
