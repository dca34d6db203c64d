// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profile.h"

namespace selaras::workspace {

struct Application {
    QString id; // "sita-bi"
    QString name; // "SITA-BI"
};

// The profiles that come with the program, by name.
QVector<Application> builtInApplications();

// Whether the text names a profile file (it holds a slash or ends with ".json") and not a built-in
// id.
bool isProfileFile(const QString &application);

// The profile of a built-in id or of a profile file. UnknownApplication lists the ids there are.
Result<mapping::Profile> loadApplication(const QString &application);

// A profile whose sections are layouts that many applications share: connect-redis, Spring Session,
// rate-limiter-flexible, redlock and the like.
Result<mapping::Profile> wildLayouts();

} // namespace selaras::workspace
