// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchentry.h"

#include <QList>

class QAction;

namespace selaras::ui {

class WorkspaceView;

// Those of these pages and commands that can be used now; all of them for an empty text. The
// actions must outlive the source.
SearchSource commandSource(const QList<QAction *> &actions);

// Tables and keys of a workspace, which must outlive the source.
SearchSource workspaceSource(WorkspaceView &view);

// What several sources find, by rank, and in their order where that is the same.
SearchSource allOf(const QVector<SearchSource> &sources);

} // namespace selaras::ui
