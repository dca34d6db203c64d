// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/passwordlane.h"
#include "ui/pages/page.h"
#include "ui/workspacemodels.h"

#include <QPointer>
#include <QVariantMap>

class QSplitter;

namespace selaras::ui {

class GridPane;
class KeyPane;
class LinkStrip;
class PasswordDialog;
class Prompter;
class RowSeeker;
class TableList;
class ValuePane;

// Tables, rows and keys side by side; below them how they belong together. Selecting a row shows
// its keys, selecting a key shows its value and the way to its row.
class BrowsePage : public Page {
    Q_OBJECT

public:
    BrowsePage(workspace::Session &session, WorkspaceModels &models,
               workspace::PasswordLane &passwords, Prompter &prompter, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    // Reads the schema and lists the keys.
    void start();
    void refresh();
    void openTable(const QString &table);
    void openRow(const QString &table, const Row &key);
    void openKey(const QByteArray &key);

    [[nodiscard]] TableList *tables() const { return m_tables; }
    [[nodiscard]] GridPane *grid() const { return m_grid; }
    [[nodiscard]] KeyPane *keys() const { return m_keys; }
    [[nodiscard]] LinkStrip *strip() const { return m_strip; }
    [[nodiscard]] ValuePane *value() const { return m_value; }

    // Whether the current row is that of a user whose password can be set.
    [[nodiscard]] bool canResetPassword() const;
    void resetPassword();

    // What is selected, to be found again after a restart.
    [[nodiscard]] QVariantMap selection() const;
    void select(const QVariantMap &selection);

Q_SIGNALS:
    void refused(const QString &why);
    void passwordSaved(const selaras::repository::EditReport &report);

private:
    void layOut();
    void connectPanes();
    void showTable(const QString &table);
    void showScope();
    void showRow(int row);
    void showKey(const QByteArray &key);
    void closeValue();
    void showPasswordDialog(const workspace::PasswordUser &user);
    void takeUp();

    workspace::Session &m_session;
    WorkspaceModels &m_models;
    workspace::PasswordLane &m_passwords;
    Prompter &m_prompter;
    TableList *m_tables;
    GridPane *m_grid;
    KeyPane *m_keys;
    LinkStrip *m_strip;
    ValuePane *m_value;
    QSplitter *m_columns;
    QSplitter *m_halves;
    RowSeeker *m_seeker;
    QPointer<PasswordDialog> m_passwordDialog;
    QString m_wantedTable; // chosen before the schema was there
    Row m_wantedRow;
    QByteArray m_wantedKey; // chosen before the keys were there
};

} // namespace selaras::ui
