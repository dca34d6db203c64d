// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace selaras {

// A field of a line of CSV (RFC 4180, UTF-8), in quotes where it needs them.
QByteArray csvField(const QString &text);

// The same for a text that others wrote: one that a spreadsheet would take for a formula gets an
// apostrophe in front.
QByteArray harmlessCsvField(const QString &text);

} // namespace selaras
