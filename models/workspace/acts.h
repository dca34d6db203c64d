// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/driftrepair.h"
#include "models/workspace/followdesk.h"
#include "models/workspace/redislane.h"

namespace selaras::workspace {

// What a person does to a workspace, in the window or on the command line: each is a deed of its
// journal. Fails with JournalUnavailable, and has done nothing then; otherwise as what it does.

// As RowRepository::save().
Result<repository::EditReport> saveEdits(WriteDesk &desk, const QVector<repository::RowEdit> &edits,
                                         std::optional<qint64> keyLimit = {},
                                         Progress &progress = Progress::none());

// As DriftRepair::repair().
Result<repository::RepairReport> repairKeys(WriteDesk &desk, const QByteArrayList &keys,
                                            Progress &progress = Progress::none());

// As Invalidator::deliverNow() and drain().
Result<repository::Removal> deliverIntent(WriteDesk &desk, qint64 intent,
                                          Progress &progress = Progress::none());
Result<repository::DrainReport> drainPending(WriteDesk &desk,
                                             Progress &progress = Progress::none());

// As Capture::switchOn() and CaptureFollower::switchOff().
Result<void> captureTables(WriteDesk &desk, FollowDesk &following, const QStringList &tables);
Result<repository::CaptureStep> releaseTables(WriteDesk &desk, FollowDesk &following,
                                              const QStringList &tables,
                                              Progress &progress = Progress::none());

// PUBLISH; how many have got it. Fails, as mapping::otherTenant(), for a channel that is not the
// tenant's that the desk keeps to.
Result<qint64> publishMessage(RedisDesk &desk, const QByteArray &channel,
                              const QByteArray &payload);

} // namespace selaras::workspace
