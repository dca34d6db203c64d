// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/scanreply.h"

namespace selaras::redis {

Result<ScanReply> scanReply(Result<Reply> reply)
{
    if (!reply)
        return fail(std::move(reply.error()));
    if (reply->elements.size() != 2 || reply->elements[1].type != Reply::Type::Array)
        return fail(errorOf(*reply));
    return ScanReply {reply->elements[0].bytes, std::move(reply->elements[1].elements)};
}

} // namespace selaras::redis
