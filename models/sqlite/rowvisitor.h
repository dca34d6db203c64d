// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rawcell.h"

#include <functional>
#include <span>

namespace selaras::sqlite {

// Receives a row: the index-th one, or the one that was found for the index-th key, then not for a
// key without a row. Its cells, in the order of the statement's columns, are good until it returns.
// When the file changed meanwhile it is called anew from the beginning: the last call counts.
using RowVisitor = std::function<void(qsizetype index, std::span<const RawCell> cells)>;

} // namespace selaras::sqlite
