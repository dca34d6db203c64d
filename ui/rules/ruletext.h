// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profilereview.h"
#include "models/repository/ruleproposal.h"

namespace selaras::ui {

// What is wrong and what comes of it, in one sentence.
QString warningText(const mapping::RuleWarning &warning, const mapping::Profile &profile);
// Why a rule is proposed, in one sentence.
QString reasonText(const repository::ProposalReason &reason);
// "Sure", "Likely", "Possible".
QString confidenceWord(repository::RuleProposal::Confidence confidence);

} // namespace selaras::ui
