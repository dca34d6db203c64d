// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/adminjournal.h"

namespace selaras::security {

enum class ExportFormat {
    JsonLines, // every entry as chain.h says, so that a third party can verify it
    Csv, // one line a deed with its end, newest first, for a spreadsheet
};

// By the ending of its name: ".csv", else JSON lines.
ExportFormat exportFormatOf(const QString &path);

// Writes the whole journal to a file (mode 0600), which stands whole or not at all; returns how
// many lines it has, but for the head of a CSV. Fails with Io, Cancelled or JournalUnavailable.
Result<qint64> exportJournal(AdminJournal &journal, const QString &path,
                             Progress &progress = Progress::none());

} // namespace selaras::security
