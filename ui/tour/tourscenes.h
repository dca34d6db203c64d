// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tour.h"

namespace selaras::ui {

// Every page of a workspace in its states, from the welcome page to a Redis that is away. The
// scenes stage edits but save none. `folder` is for a workspace file of their own that leads to no
// Redis. With afterMs the workspace is open for so long before the first of its pictures: the
// charts have something to show then.
QVector<Scene> tourScenes(MainWindow &window, const QString &workspacePath, const QString &folder,
                          qint64 afterMs = 0);

} // namespace selaras::ui
