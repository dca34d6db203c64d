// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace selaras::insight {

// The keys that a command reads: whose content it returns, whole or in part, or counts. One that
// only looks whether or for how long a key is there (EXISTS, TTL, TYPE, OBJECT …) reads none, nor
// does one that goes through a key in steps (HSCAN …). A field that is missing in a hash that is
// there is no miss of the key. arguments: the command's name first.
QByteArrayList readKeys(const QByteArrayList &arguments);

} // namespace selaras::insight
