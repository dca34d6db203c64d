// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palettes.h"

#include "ui/theme/contrast.h"

namespace selaras::ui {

namespace {

struct Shades {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor quiet;
    QColor highlight;
    QColor link;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(shades.button, shades.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, shades.text);
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::ToolTipBase, shades.button);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::PlaceholderText, shades.quiet);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::Light, blended(shades.button, Qt::white, 0.06));
    palette.setColor(QPalette::Midlight, blended(shades.window, shades.text, 0.10));
    palette.setColor(QPalette::Mid, blended(shades.window, shades.text, 0.22));
    palette.setColor(QPalette::Dark, blended(shades.window, shades.text, 0.34));
    palette.setColor(QPalette::Shadow, Qt::black);

    const QColor faded = blended(shades.window, shades.text, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, shades.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     blended(shades.window, shades.text, 0.20));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.text);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({QColor(0xf3, 0xf4, 0xf6), QColor(0xff, 0xff, 0xff), QColor(0xf8, 0xf9, 0xfa),
                      QColor(0xfc, 0xfc, 0xfd), QColor(0x1b, 0x1f, 0x26), QColor(0x5f, 0x67, 0x73),
                      QColor(0x23, 0x63, 0xb8), QColor(0x1d, 0x5f, 0xc0)});
}

QPalette darkPalette()
{
    return paletteOf({QColor(0x20, 0x23, 0x29), QColor(0x18, 0x1a, 0x1f), QColor(0x1c, 0x1f, 0x24),
                      QColor(0x2c, 0x30, 0x37), QColor(0xe3, 0xe6, 0xeb), QColor(0x9a, 0xa2, 0xae),
                      QColor(0x2d, 0x66, 0xb3), QColor(0x7f, 0xb2, 0xff)});
}

} // namespace selaras::ui
