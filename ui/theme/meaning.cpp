// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/meaning.h"

#include "ui/theme/contrast.h"

namespace selaras::ui {

namespace {

// The hue that a meaning starts from; its lightness is found by contrast.
QColor seedOf(Meaning meaning, const QPalette &palette)
{
    switch (meaning) {
    case Meaning::Plain:
        return palette.color(QPalette::Text);
    case Meaning::Quiet:
    case Meaning::Absent:
        return palette.color(QPalette::PlaceholderText);
    case Meaning::Fresh:
    case Meaning::Development:
        return QColor(0x1f, 0x9d, 0x5c);
    case Meaning::Stale:
    case Meaning::Error:
    case Meaning::Production:
        return QColor(0xd6, 0x3b, 0x3b);
    case Meaning::Opaque:
        return QColor(0x7a, 0x6b, 0xb8);
    case Meaning::Pending:
    case Meaning::Warning:
    case Meaning::Staging:
        return QColor(0xb9, 0x77, 0x0e);
    case Meaning::Orphan:
        return QColor(0xb2, 0x4f, 0x9c);
    case Meaning::Info:
        return QColor(0x2f, 0x74, 0xc8);
    case Meaning::Changed:
        return QColor(0x0f, 0x8a, 0x96);
    }
    return palette.color(QPalette::Text);
}

} // namespace

QColor meaningColor(Meaning meaning, const QPalette &palette)
{
    return readableOn(seedOf(meaning, palette),
                      {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
                       palette.color(QPalette::Window), meaningTint(meaning, palette)});
}

QColor meaningTint(Meaning meaning, const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), seedOf(meaning, palette),
                   isDark(palette) ? 0.20 : 0.12);
}

QColor meaningFill(Meaning meaning, const QPalette &palette)
{
    return readableOn(seedOf(meaning, palette), {palette.color(QPalette::Window)}, 3.0);
}

QColor textOn(const QColor &fill)
{
    // One of the two always reaches 4.5; white looks calmer where it does.
    return contrastRatio(Qt::white, fill) >= 4.5 ? Qt::white : Qt::black;
}

QColor lineColor(const QPalette &palette)
{
    return blended(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
}

QColor outlineColor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return readableOn(blended(window, palette.color(QPalette::WindowText), 0.45), {window}, 3.0);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

} // namespace selaras::ui
