// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profilereview.h"

namespace selaras::mapping {

// What is wrong with the rules of a profile, whatever keys there are; by rule.
QVector<RuleWarning> warningsOf(const Profile &profile, const SchemaQuestions &schema);

// Rules that read the same keys as rows of different tables, or in different shapes; seen in these
// keys, which are samples of each rule's.
QVector<RuleWarning> contradictions(const Profile &profile, const QByteArrayList &keys);

} // namespace selaras::mapping
