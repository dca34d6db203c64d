// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace selaras::ui {

// What a colour says. The colours themselves follow from the palette, so that they are right in
// light and dark and in a theme of the admin's own.
enum class Meaning {
    Plain, // the text colour
    Quiet, // secondary text
    Fresh,
    Stale,
    Absent,
    Opaque,
    Pending,
    Orphan,
    Error,
    Warning,
    Info,
    Changed, // staged, not saved yet
    Development,
    Staging,
    Production,
};

// For text and icons on the palette's Base, AlternateBase and Window: contrast at least 4.5.
QColor meaningColor(Meaning meaning, const QPalette &palette);

// A faint ground that says the same; the palette's Text stays readable on it.
QColor meaningTint(Meaning meaning, const QPalette &palette);

// A strong ground, as of the environment pill, and the text to put on it.
QColor meaningFill(Meaning meaning, const QPalette &palette);
QColor textOn(const QColor &fill);

// Thin lines between things, visible but quiet.
QColor lineColor(const QPalette &palette);
// The edge of something to type in or to press: contrast at least 3 with the window.
QColor outlineColor(const QPalette &palette);

bool isDark(const QPalette &palette);

} // namespace selaras::ui
