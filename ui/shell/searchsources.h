// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchentry.h"

namespace selaras::ui {

struct Actions;
class WorkspaceView;

// Pages and commands that can be used now; all of them for an empty text.
SearchSource commandSource(const Actions &actions);

// Tables and keys of a workspace, which must outlive the source.
SearchSource workspaceSource(WorkspaceView &view);

// What several sources find, by rank, and in their order where that is the same.
SearchSource allOf(const QVector<SearchSource> &sources);

} // namespace selaras::ui
