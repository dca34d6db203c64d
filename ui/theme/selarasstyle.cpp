// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/selarasstyle.h"

#include "ui/theme/meaning.h"

#include <QPainter>
#include <QStyleOption>

namespace selaras::ui {

SelarasStyle::SelarasStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int SelarasStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SelarasStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    // An icon beside the text of every dialog button is clutter on platforms that ask for it.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void SelarasStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element != CE_Splitter) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const QRect rect = option->rect;
    painter->setPen(lineColor(option->palette));
    if (option->state & State_Horizontal)
        painter->drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
    else
        painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
}

} // namespace selaras::ui
