// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fixturedata.h"
#include "tests/support/temporarydatabase.h"
#include "tests/ui/workspacefixture.h"
#include "ui/server/recordview.h"
#include "ui/shell/workspaceview.h"

#include <QJsonObject>
#include <QTest>

namespace selaras::test {

constexpr int patienceMs = 30'000;

// What an admin does in the window, and what is there to be seen. Each bool is false where it could
// not be done within the patience.

ui::WorkspaceView &view(const WorkspaceFixture &at);
// Opens a workspace with these members, waits for Redis, and shows the page.
bool show(WorkspaceFixture &at, const QString &page, const QJsonObject &members = {});

// A part of the window by its object name; of those that share one, the one that is seen.
template<class T>
T *part(const WorkspaceFixture &at, const char *name)
{
    const auto found = at.window->findChildren<T *>(QLatin1String(name));
    for (T *one : found) {
        if (one->isVisible())
            return one;
    }
    return found.value(0);
}
// Clicks a button once it is there and enabled.
bool click(const WorkspaceFixture &at, const char *name);
QString textOf(const WorkspaceFixture &at, const char *label);

// A pane of the window by its class.
template<class Pane>
Pane &pane(const WorkspaceFixture &at)
{
    auto *found = at.window->findChild<Pane *>();
    if (!found)
        qFatal("no such pane");
    return *found;
}
// Makes the first record current for which `is` says so; false where there is none within the
// patience.
template<class Model, class Is>
bool choose(ui::RecordView &view, const Model &model, Is is)
{
    const auto place = [&]() -> QModelIndex {
        for (int row = 0; row < view.proxy().rowCount(); ++row) {
            const QModelIndex index = view.proxy().index(row, 0);
            if (is(*model.record(view.proxy().mapToSource(index))))
                return index;
        }
        return {};
    };
    if (!QTest::qWaitFor([&] { return place().isValid(); }, patienceMs))
        return false;
    view.selectRow(place().row());
    return true;
}

// Selects the row and puts the value into the cell: a staged edit.
bool stage(WorkspaceFixture &at, const QString &table, const Row &key, const QString &column,
           const QVariant &value);
// What saving the staged edits would remove, sorted: the keys that are there; nothing if the
// preview does not come.
QByteArrayList previewedKeys(WorkspaceFixture &at);
// Saves what is staged, and waits until it is done.
bool save(WorkspaceFixture &at);
bool edit(WorkspaceFixture &at, const QString &table, const Row &key, const QString &column,
          const QVariant &value);

Row idOf(const QVariant &id);

// redis-cli, the words divided by blanks.
QByteArray cli(WorkspaceFixture &at, const char *words);
bool exists(WorkspaceFixture &at, const QByteArray &key);
QByteArrayList keysLike(WorkspaceFixture &at, const QByteArray &pattern); // sorted

// SQL past the program, as another process would run it.
void runSql(const WorkspaceFixture &at, const QString &sql);

} // namespace selaras::test
