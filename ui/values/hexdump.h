// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace selaras::ui {

// Sixteen bytes a line: offset, hexadecimal, and what is printable ASCII.
QString hexDump(const QByteArray &bytes);

// JSON with two spaces a level and one member a line, in the order and with the numbers exactly as
// they are written. The text unchanged where it is not JSON.
QString prettyJson(const QByteArray &text);
bool isJson(const QByteArray &text);

// Bytes as text: UTF-8, and U+FFFD for what is not.
QString shownText(const QByteArray &bytes);

} // namespace selaras::ui
