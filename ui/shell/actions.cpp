// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/theme/icons.h"

namespace selaras::ui {

Actions::Actions(QObject *parent)
    : QObject(parent)
    , open(make(QStringLiteral("open"), QKeySequence::Open))
    , importEnv(make(QStringLiteral("importEnv")))
    , demo(make(QStringLiteral("demo")))
    , close(make(QStringLiteral("close"), Qt::CTRL | Qt::Key_W))
    , quit(make(QStringLiteral("quit"), Qt::CTRL | Qt::Key_Q))
    , undo(make(QStringLiteral("undo"), QKeySequence::Undo))
    , redo(make(QStringLiteral("redo"), QKeySequence::Redo))
    , save(make(QStringLiteral("saveEdits"), QKeySequence::Save))
    , review(make(QStringLiteral("reviewEdits"), Qt::CTRL | Qt::SHIFT | Qt::Key_S))
    , discard(make(QStringLiteral("discardEdits")))
    , copy(make(QStringLiteral("copy"), QKeySequence::Copy))
    , setNull(make(QStringLiteral("setNull"), Qt::CTRL | Qt::Key_0))
    , addRow(make(QStringLiteral("newRow"), Qt::CTRL | Qt::Key_N))
    , duplicateRow(make(QStringLiteral("copyRow"), Qt::CTRL | Qt::Key_D))
    , deleteRows(make(QStringLiteral("eraseRows"), Qt::CTRL | Qt::Key_Backspace))
    , resetPassword(make(QStringLiteral("resetPassword")))
    , showHashes(make(QStringLiteral("showHashes")))
    , refresh(make(QStringLiteral("refresh"), QKeySequence::Refresh))
    , search(make(QStringLiteral("goSearch"), Qt::CTRL | Qt::Key_K))
    , tenant(make(QStringLiteral("chooseTenant"), Qt::CTRL | Qt::Key_T))
    , tables(make(QStringLiteral("goTables"), Qt::ALT | Qt::Key_1))
    , rows(make(QStringLiteral("goRows"), Qt::ALT | Qt::Key_2))
    , keys(make(QStringLiteral("goKeys"), Qt::ALT | Qt::Key_3))
    , filter(make(QStringLiteral("goFilter"), QKeySequence::Find))
    , about(make(QStringLiteral("about")))
{
    open->setIcon(symbolIcon(Symbol::Folder));
    importEnv->setIcon(symbolIcon(Symbol::Import));
    demo->setIcon(symbolIcon(Symbol::Play));
    undo->setIcon(symbolIcon(Symbol::Undo));
    redo->setIcon(symbolIcon(Symbol::Redo));
    save->setIcon(symbolIcon(Symbol::Save));
    review->setIcon(symbolIcon(Symbol::Review));
    discard->setIcon(symbolIcon(Symbol::Discard));
    copy->setIcon(symbolIcon(Symbol::Copy));
    setNull->setIcon(symbolIcon(Symbol::Null));
    addRow->setIcon(symbolIcon(Symbol::Plus));
    duplicateRow->setIcon(symbolIcon(Symbol::Duplicate));
    deleteRows->setIcon(symbolIcon(Symbol::Minus));
    resetPassword->setIcon(symbolIcon(Symbol::Lock));
    showHashes->setIcon(symbolIcon(Symbol::View));
    showHashes->setCheckable(true);
    refresh->setIcon(symbolIcon(Symbol::Refresh));
    search->setIcon(symbolIcon(Symbol::Search));
    tenant->setIcon(symbolIcon(Symbol::Tenant));
    tables->setIcon(symbolIcon(Symbol::Table));
    rows->setIcon(symbolIcon(Symbol::View));
    keys->setIcon(symbolIcon(Symbol::Key));
    filter->setIcon(symbolIcon(Symbol::Filter));
    about->setIcon(symbolIcon(Symbol::Info));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    retranslate();
    setWorkspaceOpen(false);
}

void Actions::retranslate()
{
    open->setText(tr("&Open…"));
    importEnv->setText(tr("&Import .env…"));
    demo->setText(tr("Open the &demo"));
    close->setText(tr("&Close workspace"));
    quit->setText(tr("&Quit"));
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
    save->setText(tr("&Save changes"));
    review->setText(tr("Re&view changes"));
    discard->setText(tr("&Discard changes…"));
    copy->setText(tr("&Copy"));
    setNull->setText(tr("Set to NU&LL"));
    addRow->setText(tr("&New row"));
    duplicateRow->setText(tr("Du&plicate row"));
    deleteRows->setText(tr("D&elete rows"));
    resetPassword->setText(tr("Reset pass&word…"));
    showHashes->setText(tr("Show password &hashes"));
    refresh->setText(tr("&Refresh"));
    search->setText(tr("&Search…"));
    tenant->setText(tr("Choose a te&nant…"));
    tables->setText(tr("&Tables"));
    rows->setText(tr("&Rows"));
    keys->setText(tr("&Keys"));
    filter->setText(tr("&Filter"));
    about->setText(tr("&About Selaras"));
}

void Actions::setWorkspaceOpen(bool isOpen)
{
    for (QAction *action : {close, copy, refresh, tables, rows, keys, filter})
        action->setEnabled(isOpen);
    if (isOpen)
        return;
    for (QAction *action : {undo, redo, save, review, discard, setNull, addRow, duplicateRow,
                            deleteRows, resetPassword, showHashes, tenant})
        action->setEnabled(false);
}

QVector<QAction *> Actions::all() const
{
    return {open,       importEnv,     demo,       close,   undo,   redo,
            save,       review,        discard,    setNull, addRow, duplicateRow,
            deleteRows, resetPassword, showHashes, refresh, tenant, tables,
            rows,       keys,          filter,     about,   quit};
}

QAction *Actions::make(const QString &name, const QKeySequence &keySequence)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keySequence);
    return action;
}

} // namespace selaras::ui
