// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/secretstore.h"
#include "models/workspace/workspacefile.h"

#include <QString>

namespace selaras::app {

// What a workspace's Redis password is called in the keychain.
QString secretName(const workspace::WorkspaceFile &file);

// SELARAS_REDIS_PASSWORD; else, only where the server asks for one, the keychain's; else empty. A
// keychain that is not there counts as empty. Blocking.
QString findPassword(const workspace::WorkspaceFile &file, SecretStore &secrets, Clock &clock);

} // namespace selaras::app
