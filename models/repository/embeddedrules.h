// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/keyreading.h"

namespace selaras::repository {

// A rule of a table whose rows are cached within those of another.
struct EmbeddedRule {
    TablePath path;
    ProposalReason reason;
};

// What else changes a cached value than the rows of the reading's table: tables whose rows are in
// its nested members, named so or holding their columns, and that a foreign key or a joining table
// leads from.
QVector<EmbeddedRule> embeddedRules(const TableTies &ties, const KeyReading &reading);

} // namespace selaras::repository
