// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/redis/client.h"
#include "models/security/auditstore.h"

#include <functional>

namespace selaras::security {

// Takes some entries of a key, the oldest first; returns whether there is room for more.
using EntrySink = std::function<bool(const QVector<StoredEntry> &entries)>;

// How reading a key went.
enum class KeyRead {
    Whole,
    Moved, // it was trimmed so fast meanwhile that entries were missed: to be read anew
    Full, // the sink wanted no more
    TooLarge, // a string over 64 MiB
};

// Reads the entries of one key a thousand at a time, so that no command keeps the server from its
// other clients for long. An entry that is appended meanwhile comes too or does not; none comes
// twice. WrongType where the key is of another type by now.
Result<KeyRead> readEntries(redis::Client &client, const QByteArray &key, const StoreShape &shape,
                            const EntrySink &sink, Progress &progress);

constexpr qint64 entriesAtOnce = 1000;
// Of a string, by whose end one sees that it has become another.
constexpr qsizetype tailBytes = 256;

} // namespace selaras::security
