// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace selaras::items {

// Bytes of a key as people read them: UTF-8 as text; control characters and what is not UTF-8 as
// \xNN. Lossy: never turned back into a key. Longer texts end in an ellipsis.
QString shownKey(const QByteArray &bytes, qsizetype maxCharacters = 300);

} // namespace selaras::items
