// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demodeeds.h"

#include "models/workspace/acts.h"
#include "models/workspace/undoing.h"

#include <tuple>

namespace selaras::app {

namespace {

using repository::RowEdit;

RowEdit edit(const QString &table, qint64 id, const Row &changes)
{
    return {RowEdit::Kind::Update, table, Row({QStringLiteral("id")}, {id}), {}, changes};
}

} // namespace

Result<void> doSomeDeeds(const QString &workspacePath, const QString &journalFolder, Clock &clock)
{
    auto file = workspace::loadWorkspace(workspacePath);
    if (!file)
        return fail(file.error());
    file->guardWindowMs = 0; // nobody waits for it here
    const auto access = workspace::prepareAccess(*file, {}, journalFolder);
    if (!access)
        return fail(access.error());
    const auto desk = workspace::WriteDesk::open(*access, clock);
    if (!desk)
        return fail(desk.error());
    const QString users = QStringLiteral("users");
    const QString name = QStringLiteral("name");
    const QVector<QVector<RowEdit>> saves {
        {edit(users, 23, Row({name}, {QStringLiteral("Siti Nurhaliza")}))},
        {edit(users, 31,
              Row({name, QStringLiteral("is_active")}, {QStringLiteral("Budi"), qlonglong(0)})),
         edit(users, 32, Row({QStringLiteral("is_active")}, {qlonglong(0)}))},
        {edit(users, 40, Row({QStringLiteral("id")}, {qlonglong(41)}))},
    };
    for (const auto &edits : saves)
        std::ignore = workspace::saveEdits(**desk, edits);
    const auto journal = (*desk)->deeds().journal();
    if (!journal)
        return fail(journal.error());
    const auto page = (*journal)->page({}, 0, int(saves.size()));
    if (!page)
        return fail(page.error());
    for (const security::DeedRecord &deed : page->deeds) {
        if (deed.canBeUndone())
            return workspace::undoDeed(**desk, clock, deed.id).map([](const auto &) {});
    }
    return {};
}

} // namespace selaras::app
