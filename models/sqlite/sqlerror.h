// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace selaras::sqlite {

// SQLite's extended result code and its message as an Error. The message names tables and columns
// but holds no value.
Error sqlError(int extendedCode, const QString &message, const QString &context);

} // namespace selaras::sqlite
