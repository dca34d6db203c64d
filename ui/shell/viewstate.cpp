// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewstate.h"

#include <QSplitter>
#include <QTreeView>

namespace selaras::ui {

namespace {

bool isOurs(const QWidget &widget)
{
    // Qt names the parts of its own widgets with this prefix.
    return !widget.objectName().isEmpty() && !widget.objectName().startsWith(QLatin1String("qt_"));
}

} // namespace

QVariantMap saveViewState(const QWidget &root)
{
    QVariantMap state;
    for (const QSplitter *splitter : root.findChildren<QSplitter *>()) {
        if (isOurs(*splitter))
            state.insert(splitter->objectName(), splitter->saveState());
    }
    return state;
}

void restoreViewState(const QWidget &root, const QVariantMap &state)
{
    for (QSplitter *splitter : root.findChildren<QSplitter *>()) {
        const QByteArray saved = state.value(splitter->objectName()).toByteArray();
        if (isOurs(*splitter) && !saved.isEmpty())
            splitter->restoreState(saved);
    }
}

} // namespace selaras::ui
