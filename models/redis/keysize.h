// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace selaras::redis {

// The command that tells the size of a key of this type, as STRLEN; empty for a module's type,
// which has no size that all of them agree on.
QByteArray sizeCommandFor(const QByteArray &type);

} // namespace selaras::redis
