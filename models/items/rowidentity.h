// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"

#include <QByteArray>

namespace selaras::items {

// The values of a row as bytes, the same only for the same values of the same storage classes: so
// that a key can stand in a hash.
QByteArray rowIdentity(const Row &row);

} // namespace selaras::items
