// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOptionSlider;

namespace selaras::ui {

// A flat scroll bar without arrows.
constexpr int scrollBarExtent = 12;
constexpr int scrollBarSliderMin = 28;

QRect scrollBarSlider(const QStyleOptionSlider &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option);

} // namespace selaras::ui
