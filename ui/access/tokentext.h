// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/tokenacts.h"
#include "ui/statewords.h"

namespace selaras::ui {

StateSign signOf(security::RevokedToken::Verdict verdict);

// What a token says of itself, in some lines, and that nobody has verified it. Without the token.
QString tokenText(const security::RevokedToken &token);

// Why a token was not revoked; that it was, for Added.
QString revocationText(security::TokenVerdict what);

} // namespace selaras::ui
