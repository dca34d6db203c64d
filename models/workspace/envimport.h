// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/workspacefile.h"

namespace selaras::workspace {

// What an application's .env says of its database and Redis.
struct EnvImport {
    WorkspaceFile workspace; // path empty; name from the folder
    QString redisPassword; // for the keychain; empty when there is none
};

// Reads REDIS_URL, or REDIS_HOST, REDIS_PORT, REDIS_PASSWORD and REDIS_DB, and Prisma's
// DATABASE_URL=file:… (relative to the .env's folder, or to prisma/ below it, whichever is there).
// NODE_ENV gives the environment, REDIS_CONNECTION_TIMEOUT and REDIS_COMMAND_TIMEOUT the timeouts
// in milliseconds, REDIS_POOL_SIZE the connections that the application keeps. Fails with
// FileNotFound, Io, or InvalidWorkspace naming the variable that is missing or cannot be read.
Result<EnvImport> importEnv(const QString &path);

} // namespace selaras::workspace
