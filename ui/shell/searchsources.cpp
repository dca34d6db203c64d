// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchsources.h"

#include "models/items/keytext.h"
#include "ui/pages/browsepage.h"
#include "ui/shell/workspaceview.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

// Typing must stay fluent over a million keys: what stands further back is for the key filter.
constexpr qsizetype keysLookedAt = 200'000;
constexpr qsizetype keysShown = 8;

QVector<SearchEntry> tablesLike(WorkspaceView &view, const QString &text)
{
    QVector<SearchEntry> found;
    for (const sqlite::Table &table : view.models().schema.schema().tables) {
        if (searchRank(table.name, text) == 0)
            continue;
        const bool isView = table.type == sqlite::Table::Type::View;
        found.append({isView ? Symbol::View : Symbol::Table, table.name,
                      isView ? Words::tr("view") : Words::tr("table"), [&view, name = table.name] {
                          view.showPage(view.browse()->name());
                          view.browse()->openTable(name);
                      }});
    }
    return found;
}

SearchEntry keyEntry(WorkspaceView &view, const QByteArray &key)
{
    return {Symbol::Key, items::shownKey(key), Words::tr("key"), [&view, key] {
                view.showPage(view.browse()->name());
                view.browse()->openKey(key);
            }};
}

QVector<SearchEntry> keysLike(WorkspaceView &view, const QByteArray &text)
{
    QVector<SearchEntry> found;
    const auto listing = view.session().listing();
    if (!listing || text.size() < 2)
        return found;
    const QByteArrayList &keys = listing->keys;
    const mapping::TenantBoundary &boundary = view.session().boundary();
    for (auto at = std::lower_bound(keys.begin(), keys.end(), text);
         at != keys.end() && at->startsWith(text) && found.size() < keysShown; ++at) {
        if (boundary.isKeyOfChosen(*at))
            found.append(keyEntry(view, *at));
    }
    const qsizetype end = std::min(keys.size(), keysLookedAt);
    for (qsizetype i = 0; i < end && found.size() < keysShown; ++i) {
        if (!keys.at(i).startsWith(text) && keys.at(i).contains(text)
            && boundary.isKeyOfChosen(keys.at(i)))
            found.append(keyEntry(view, keys.at(i)));
    }
    return found;
}

} // namespace

SearchSource commandSource(const QList<QAction *> &actions)
{
    return [actions](const QString &text) {
        QVector<SearchEntry> found;
        for (QAction *action : actions) {
            QString title = action->text();
            title.remove(QLatin1Char('&'));
            if (!action->isEnabled() || (!text.isEmpty() && searchRank(title, text) == 0))
                continue;
            QString detail = action->shortcut().toString(QKeySequence::NativeText);
            if (detail.isEmpty())
                detail = Words::tr("command");
            found.append({Symbol::Command, title, detail, [action] { action->trigger(); }});
        }
        return found;
    };
}

SearchSource workspaceSource(WorkspaceView &view)
{
    return [&view](const QString &text) {
        QVector<SearchEntry> found = tablesLike(view, text);
        found += keysLike(view, text.toUtf8());
        return found;
    };
}

SearchSource allOf(const QVector<SearchSource> &sources)
{
    return [sources](const QString &text) {
        QVector<SearchEntry> found;
        for (const SearchSource &source : sources)
            found += source(text);
        std::stable_sort(found.begin(), found.end(),
                         [&text](const SearchEntry &a, const SearchEntry &b) {
                             return searchRank(a.title, text) > searchRank(b.title, text);
                         });
        return found;
    };
}

} // namespace selaras::ui
