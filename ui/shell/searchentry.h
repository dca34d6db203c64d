// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <functional>

namespace selaras::ui {

// One thing that the search box can find, and what choosing it does.
struct SearchEntry {
    Symbol symbol = Symbol::Search;
    QString title;
    QString detail; // what kind of thing it is
    std::function<void()> choose;
};

// Gives what a text finds, best first; asked again with every key that is typed, so it must be
// quick.
using SearchSource = std::function<QVector<SearchEntry>(const QString &text)>;

// How well a title answers a text: 0 not at all, 1 inside, 2 at the start of a word, 3 at the very
// start, 4 exactly.
int searchRank(const QString &title, const QString &text);

} // namespace selaras::ui
