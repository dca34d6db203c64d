// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/redis/endpoint.h"

#include <QJsonObject>

namespace selaras::workspace {

enum class Environment { Development, Staging, Production };

// A *.selaras.json: one application's database, its Redis and its profile. Holds no password.
struct WorkspaceFile {
    QString path; // absolute; empty while it was never saved
    QString name;
    Environment environment = Environment::Development;
    bool readOnly = false;
    int guardWindowMs = 2000; // how long removed keys are watched; 0: not at all
    bool warm = false; // updated keys get their row's new content, where it is sure how
    QString databasePath; // absolute
    QString redisUrl; // as written, without a password
    redis::Endpoint redis; // redisUrl and the other "redis" members read; password empty
    int poolSize = 0; // connections that the application keeps open; 0: it was not said
    QString application; // a built-in profile's id, or the absolute path of a profile file
    QJsonObject unknown; // members that are not read yet, in their places; kept when saving

    // The text in the file: "development", "staging", "production".
    [[nodiscard]] QString environmentName() const;
    // What a secret or a journal of this workspace is named after: the same database and the same
    // Redis database give the same identity, wherever the file is and whatever it is called.
    [[nodiscard]] QString identity() const;
};

// Errors are FileNotFound, Io, InvalidJson or InvalidWorkspace; their context is the file name and
// the JSON path, as "x.selaras.json: redis.url". A password in a URL is refused, with the hint to
// use the keychain or SELARAS_REDIS_PASSWORD.
Result<WorkspaceFile> loadWorkspace(const QString &path);
// Written atomically; paths below the file's folder become relative.
Result<void> saveWorkspace(const WorkspaceFile &workspace, const QString &path);

} // namespace selaras::workspace
