// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/persistence.h"

namespace selaras::insight {

qint64 PersistenceState::savedKeys() const
{
    return info.integer("current_save_keys_processed").value_or(-1);
}

qint64 PersistenceState::keysToSave() const
{
    return info.integer("current_save_keys_total").value_or(-1);
}

Result<PersistenceState> readPersistence(redis::Client &client)
{
    const auto replies =
        client.pipeline({{"INFO", "persistence"}, {"CONFIG", "GET", "*"}, {"TIME"}});
    if (!replies)
        return fail(replies.error());
    if (replies->at(0).isError())
        return fail(redis::errorOf(replies->at(0)));
    PersistenceState state;
    state.info = InfoText(replies->at(0).bytes);
    if (!replies->at(1).isError())
        state.configuration = Configuration(replies->at(1));
    if (!replies->at(2).elements.isEmpty())
        state.serverMs = replies->at(2).elements.first().bytes.toLongLong() * 1000;
    return state;
}

Result<void> startSnapshot(redis::Client &client)
{
    const auto reply = client.call({"BGSAVE"});
    if (!reply)
        return fail(reply.error());
    return {};
}

} // namespace selaras::insight
