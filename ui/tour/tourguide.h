// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowgridmodel.h"
#include "models/repository/linkreader.h"

namespace selaras::ui {

class BrowsePage;
class KeyChip;
class LivePage;
class MainWindow;
class WorkspaceView;

// What the scenes of the tour need of the window; asked anew each time, for a workspace may be
// closed meanwhile. Copied into the scenes; the window outlives them.
class TourGuide {
public:
    explicit TourGuide(MainWindow &window)
        : m_window(&window)
    {
    }

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] WorkspaceView &view() const;
    [[nodiscard]] BrowsePage &browse() const;
    [[nodiscard]] LivePage &live() const;
    [[nodiscard]] items::RowGridModel &rows() const;
    // A picture is not worth a burden on a server that people wait for.
    [[nodiscard]] bool mayBeLoaded() const;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool rowsReady() const;
    [[nodiscard]] bool linksReady() const;

    // The first table whose rows are cached one by one: its rows show the most.
    [[nodiscard]] QString tableWithKeys() const;
    void selectRow(int row) const;
    // nullptr where no key of the row is in this state.
    [[nodiscard]] KeyChip *chip(repository::KeyState state) const;
    // Goes down the rows until one has a stale key; true when it is there, or there is none.
    [[nodiscard]] bool findStale() const;
    void stageSomeEdits() const;

private:
    MainWindow *m_window;
};

} // namespace selaras::ui
