// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace selaras::ui {

// An error in the words of an admin: what happened, and what to do about it. Each is one or two
// whole sentences; the remedy is empty only for ErrorCode::Cancelled.
struct ErrorWords {
    QString what;
    QString remedy;
};

ErrorWords errorWords(const Error &error);

// Both in one line, with the technical detail where there is one that they do not hold.
QString errorText(const Error &error);

// What happened, for a code that is only known by its codeName(); empty for a name of no code.
QString errorTextOfName(const QString &codeName);

} // namespace selaras::ui
