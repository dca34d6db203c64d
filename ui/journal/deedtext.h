// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/adminjournal.h"
#include "ui/theme/icons.h"

namespace selaras::ui {

// "Rows saved"; the name itself for one that has no words.
QString actionWord(const QByteArray &action);

struct OutcomeSign {
    QString word;
    Symbol symbol;
    Meaning meaning;
};
OutcomeSign signOf(security::Outcome::State state);

// Why it did not go well, beside the sign; empty where it did.
QString outcomeReason(const security::DeedRecord &deed);

// "Intact, 1,234 entries", or what is wrong with it.
QString chainText(const security::ChainState &state);
Meaning chainMeaning(const security::ChainState &state);

} // namespace selaras::ui
