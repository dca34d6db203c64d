// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace selaras::mapping {

// The :names that a statement binds, each once, in order; those in strings, quoted identifiers and
// comments are none.
QStringList sqlParameters(const QString &sql);

} // namespace selaras::mapping
