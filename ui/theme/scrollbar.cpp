// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/scrollbar.h"

#include "ui/theme/contrast.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace selaras::ui {

QRect scrollBarSlider(const QStyleOptionSlider &option)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect bar = option.rect;
    const int room = horizontal ? bar.width() : bar.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = room;
    if (range > 0)
        length = std::clamp(int(qint64(option.pageStep) * room / (range + option.pageStep)),
                            std::min(scrollBarSliderMin, room), room);
    const int at = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    return horizontal ? QRect(bar.left() + at, bar.top(), length, bar.height())
                      : QRect(bar.left(), bar.top() + at, bar.width(), length);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    const QPalette &palette = option.palette;
    painter.fillRect(option.rect, palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool held = active && option.state & QStyle::State_Sunken;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(palette.color(QPalette::Base), palette.color(QPalette::Text),
                             held         ? 0.55
                                 : active ? 0.45
                                          : 0.30));
    const QRectF slider = QRectF(scrollBarSlider(option)).adjusted(3, 3, -3, -3);
    painter.drawRoundedRect(slider, 3, 3);
    painter.restore();
}

} // namespace selaras::ui
