// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

class QWidget;

namespace selaras::ui {

// Writes what the widget shows, also what is scrolled away, as .svg or else as a .png of twice its
// size. Fails with Io or OutOfSpace; a file that was there stays as it is then.
Result<void> exportPicture(QWidget &widget, const QString &path);
// Writes bytes to a file, all or nothing; fails likewise.
Result<void> exportBytes(const QByteArray &bytes, const QString &path);

} // namespace selaras::ui
