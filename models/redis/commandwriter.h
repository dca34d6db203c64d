// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/reply.h"

namespace selaras::redis {

// The bytes that a command takes on the wire.
qsizetype wireSize(const Command &command);

// Appends the command as an array of bulk strings.
void appendCommand(QByteArray &wire, const Command &command);

} // namespace selaras::redis
