// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace selaras::workspace {

// The text of a profile's file as it is; of a built-in id, that within the program. Fails as
// loadApplication() does for what cannot be read.
Result<QByteArray> profileText(const QString &application);

// Writes the text of a profile, atomically. What is no profile is refused as parseProfile() does,
// and nothing is written; Io where the file cannot be.
Result<void> saveProfile(const QByteArray &text, const QString &path);

} // namespace selaras::workspace
