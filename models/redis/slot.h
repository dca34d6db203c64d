// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace selaras::redis {

constexpr int slotCount = 16384;

// The slot of a cluster that a key is in: CRC-16 (XMODEM) of the key, or of what stands in its
// first braces where that is not empty, so that "{user:7}:a" and "{user:7}:b" are together.
int slotOf(const QByteArray &key);

} // namespace selaras::redis
