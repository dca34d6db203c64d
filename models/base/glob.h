// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace selaras {

// The text as a pattern that matches only itself: * ? [ ] \ are escaped.
QByteArray escapeGlob(const QByteArray &text);

// Whether a key matches a pattern by the rules of Redis' own KEYS and SCAN MATCH.
bool globMatches(const QByteArray &pattern, const QByteArray &key);

} // namespace selaras
