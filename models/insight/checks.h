// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/checklist.h"

namespace selaras::insight {

// The points of the checklist, each over the facts alone.
CheckResult checkPassword(const ServerFacts &facts);
CheckResult checkExposure(const ServerFacts &facts);
CheckResult checkTls(const ServerFacts &facts);
CheckResult checkDangerousCommands(const ServerFacts &facts);

CheckResult checkPersistence(const ServerFacts &facts);
CheckResult checkAppendOnly(const ServerFacts &facts);
CheckResult checkBackup(const ServerFacts &facts);
CheckResult checkSaving(const ServerFacts &facts);

CheckResult checkMaxMemory(const ServerFacts &facts);
CheckResult checkEvictionPolicy(const ServerFacts &facts);
CheckResult checkMemoryUse(const ServerFacts &facts);
CheckResult checkFragmentation(const ServerFacts &facts);
CheckResult checkExpiry(const ServerFacts &facts);

CheckResult checkHitRate(const ServerFacts &facts);
CheckResult checkSlowLog(const ServerFacts &facts);
CheckResult checkLatencyMonitor(const ServerFacts &facts);
CheckResult checkConnections(const ServerFacts &facts);
CheckResult checkOutputBuffers(const ServerFacts &facts);

CheckResult checkReplication(const ServerFacts &facts);
CheckResult checkHighAvailability(const ServerFacts &facts);
CheckResult checkVersion(const ServerFacts &facts);

// How a point's result is said.
CheckResult fine(CheckPoint point, CheckValue value = {});
CheckResult finding(CheckPoint point, CheckReason reason, CheckValue value = {});
CheckResult advice(CheckPoint point, CheckReason reason, CheckValue value = {});
CheckResult notApplicable(CheckPoint point, CheckReason reason, CheckValue value = {});
CheckResult unknown(CheckPoint point, const Error &why);
// A field or a setting that this server does not have.
CheckResult untold(CheckPoint point, const char *field);

CheckValue word(const QByteArray &text);
CheckValue text(const QByteArray &text);
CheckValue measured(CheckValue::Unit unit, double number);

} // namespace selaras::insight
