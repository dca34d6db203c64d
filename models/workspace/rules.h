// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profilereview.h"
#include "models/repository/ruleproposal.h"
#include "models/workspace/desk.h"

namespace selaras::workspace {

// Holds a profile, which need not be the workspace's, against these sorted keys and the database.
// Blocking; fails as the database does, and with Cancelled.
Result<mapping::ProfileReview> reviewRules(ReadDesk &desk, const mapping::Profile &profile,
                                           const QByteArrayList &keys, Progress &progress);

// Rules for the keys that the profile says nothing of. A key prefix is proposed with them only
// while the profile has neither rules nor a prefix. An empty prismaPath stands for none. Blocking;
// fails as the database, Redis, reading the file and parsePrismaSchema() do, and with Cancelled.
Result<repository::ProposalReport> proposeRules(ReadDesk &desk, const mapping::Profile &profile,
                                                const QByteArrayList &keys,
                                                const QString &prismaPath, Progress &progress);

// A schema.prisma in the database's folder, in "prisma" below it, or one folder up; empty where
// there is none.
QString prismaSchemaNear(const QString &databasePath);

} // namespace selaras::workspace
