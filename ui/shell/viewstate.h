// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

class QWidget;

namespace selaras::ui {

// How the splitters and columns below a widget stand, by their object names; a widget that was
// given no name is left out.
QVariantMap saveViewState(const QWidget &root);
void restoreViewState(const QWidget &root, const QVariantMap &state);

} // namespace selaras::ui
