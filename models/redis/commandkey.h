// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace selaras::redis {

// The first key that a command names; null where it names none, or where it is not known to. For
// showing: a module's command is taken to name its key first, as nearly all do.
QByteArray firstKeyOf(const QByteArrayList &arguments);

} // namespace selaras::redis
