// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace selaras::ui {

// Makes a table a list to be looked through: whole rows are selected, nothing is wrapped, Tab goes
// on to the next control.
void makeRowList(QTableView &view);

} // namespace selaras::ui
