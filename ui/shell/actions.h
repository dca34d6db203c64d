// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace selaras::ui {

// Everything that the menus offer, each with its words and keys. What they do is connected by their
// users. Their order is the one of the menus and of the search box.
struct Actions : QObject {
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    // The words, in the language of the moment.
    void retranslate();
    // What needs an opened workspace.
    void setWorkspaceOpen(bool open);
    [[nodiscard]] QVector<QAction *> all() const;

    QAction *open;
    QAction *importEnv;
    QAction *demo;
    QAction *close;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *save;
    QAction *review;
    QAction *discard;
    QAction *copy;
    QAction *setNull;
    QAction *addRow;
    QAction *duplicateRow;
    QAction *deleteRows;
    QAction *resetPassword;
    QAction *showHashes; // checkable

    QAction *refresh;

    QAction *search;
    QAction *tenant;
    QAction *tables;
    QAction *rows;
    QAction *keys;
    QAction *filter;

    QAction *about;

private:
    QAction *make(const QString &name, const QKeySequence &keys = {});
};

} // namespace selaras::ui
