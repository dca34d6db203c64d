// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/settings.h"

namespace selaras::ui {

class Language;
class Prompter;
class Theme;
class WorkspaceOpener;

// What the window is given. Everything outlives it.
struct Context {
    Settings &settings;
    Clock &clock;
    Prompter &prompter;
    WorkspaceOpener &opener;
    Theme &theme;
    Language &language;
};

} // namespace selaras::ui
