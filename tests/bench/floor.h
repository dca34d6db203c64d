// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <hiredis/hiredis.h>
#include <sqlite3.h>

#include <cstdlib>
#include <memory>

namespace selaras::bench {

// The bare libraries, as a floor uses them. A failure ends the benchmark: there is no figure then.

struct FreeContext {
    void operator()(redisContext *context) const { redisFree(context); }
};
struct FreeReply {
    void operator()(redisReply *reply) const { freeReplyObject(reply); }
};
struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Context = std::unique_ptr<redisContext, FreeContext>;
using BareReply = std::unique_ptr<redisReply, FreeReply>;
using BareDatabase = std::unique_ptr<sqlite3, CloseDatabase>;

inline Context connectBare(const QString &socketPath)
{
    Context context(redisConnectUnix(qUtf8Printable(socketPath)));
    if (!context || context->err != 0)
        std::abort();
    return context;
}

inline BareReply nextReply(redisContext *context)
{
    void *reply = nullptr;
    if (redisGetReply(context, &reply) != REDIS_OK)
        std::abort();
    return BareReply(static_cast<redisReply *>(reply));
}

inline BareDatabase openBare(const QString &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(qUtf8Printable(path), &database, SQLITE_OPEN_READWRITE, nullptr)
        != SQLITE_OK)
        std::abort();
    return BareDatabase(database);
}

inline void runBare(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        std::abort();
}

} // namespace selaras::bench
