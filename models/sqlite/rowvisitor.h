// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rawcell.h"

#include <functional>
#include <span>

namespace selaras::sqlite {

// Receives the row that was found for the key at this index, its cells in the order of the
// statement's columns; they are good until it returns. Not called for a key without a row. When the
// file changed meanwhile it is called for all of them anew: the last call counts.
using RowVisitor = std::function<void(qsizetype index, std::span<const RawCell> cells)>;

} // namespace selaras::sqlite
