// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourguide.h"

#include "ui/browse/gridpane.h"
#include "ui/browse/keychip.h"
#include "ui/browse/keypane.h"
#include "ui/browse/linkstrip.h"
#include "ui/mainwindow.h"
#include "ui/pages/browsepage.h"
#include "ui/shell/workspaceview.h"

#include <algorithm>

namespace selaras::ui {

using items::LoadState;
using items::RowGridModel;
using repository::KeyState;
using workspace::ConnectionStatus;

namespace {

constexpr int rowsTried = 40;

} // namespace

WorkspaceView &TourGuide::view() const
{
    return *m_window->workspace();
}

BrowsePage &TourGuide::browse() const
{
    return *view().browse();
}

LivePage &TourGuide::live() const
{
    return *view().live();
}

RowGridModel &TourGuide::rows() const
{
    return view().models().rows;
}

bool TourGuide::mayBeLoaded() const
{
    const workspace::WorkspaceFile &file = view().session().file();
    return !file.readOnly && file.environment != workspace::Environment::Production;
}

bool TourGuide::isOpen() const
{
    return m_window->workspace() && view().models().schema.state() == LoadState::Ready
        && !browse().keys()->isListing();
}

bool TourGuide::isConnected() const
{
    return isOpen() && view().session().redisStatus().state == ConnectionStatus::State::Connected
        && view().session().databaseStatus().state == ConnectionStatus::State::Connected;
}

bool TourGuide::rowsReady() const
{
    return rows().state() == LoadState::Ready;
}

bool TourGuide::linksReady() const
{
    const LoadState state = view().models().links.state();
    return rowsReady() && (state == LoadState::Ready || state == LoadState::Failed);
}

QString TourGuide::tableWithKeys() const
{
    for (const auto &rule : view().session().keyMap().profile().rules) {
        if (rule.select.isEmpty() && view().models().schema.schema().table(rule.table))
            return rule.table;
    }
    const auto &tables = view().models().schema.schema().tables;
    return tables.isEmpty() ? QString() : tables.constFirst().name;
}

void TourGuide::selectRow(int row) const
{
    browse().grid()->view()->setCurrentIndex(rows().index(row, 1));
}

KeyChip *TourGuide::chip(KeyState state) const
{
    for (KeyChip *chip : browse().strip()->chips()) {
        if (chip->key().state == state)
            return chip;
    }
    return nullptr;
}

bool TourGuide::findStale() const
{
    if (!linksReady())
        return false;
    const int row = browse().grid()->view()->currentIndex().row();
    if (chip(KeyState::Stale) || row + 1 >= std::min(rowsTried, rows().rowCount()))
        return true;
    selectRow(row + 1);
    return false;
}

void TourGuide::stageSomeEdits() const
{
    int column = 1;
    while (column + 1 < rows().columnCount()
           && rows().headerData(column, Qt::Horizontal, RowGridModel::KindRole).toInt()
               != int(items::ColumnKind::Text))
        ++column;
    for (int row = 0; row < std::min(2, rows().rowCount()); ++row) {
        const QModelIndex cell = rows().index(row, column);
        rows().setData(cell, cell.data(Qt::EditRole).toString() + QStringLiteral(" (2)"));
    }
}

} // namespace selaras::ui
