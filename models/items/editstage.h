// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/edit.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QVector>

#include <optional>

namespace selaras::items {

// A staged edit with the number that tells it from the others while it is staged.
struct StagedEdit {
    qint64 id = 0;
    repository::RowEdit edit;
};

// The edits of all tables of a workspace that are made in the window but not saved. Holds no lock
// and knows no database. At most one edit a row: later changes join the earlier ones, and a cell
// set back to its old value is no longer staged. Every call below is one step of the history,
// unless it is made between beginStep() and endStep(), or changed nothing. GUI thread.
class EditStage final : public QObject {
    Q_OBJECT

public:
    explicit EditStage(QObject *parent = nullptr);

    // Sets one cell of a row. `seen` is the row as its editor saw it: the first call for a row
    // keeps it as the edit's `before`, without what the reader cut. Does nothing to a row that is
    // staged for deletion.
    void change(const QString &table, const sqlite::TableRow &seen, const QString &column,
                const QVariant &value);
    // Stages the row's deletion in place of its changes.
    void erase(const QString &table, const sqlite::TableRow &seen);
    // Stages a new row and returns its id (0 while frozen). Columns that are not given take their
    // defaults.
    qint64 insert(const QString &table, const Row &values = {});
    void changeInserted(qint64 id, const QString &column, const QVariant &value);
    // Leaves the column to its default again.
    void resetInserted(qint64 id, const QString &column);

    // Takes back what is staged for a row; a deleted row is restored.
    void discard(qint64 id);
    void discard(const QString &table, const Row &key);
    void discardAll();

    // After a conflict: the editor has seen the stored row and wants its changes on top of it.
    void rebase(qint64 id, const Row &stored);
    // After a save: nothing is staged and there is no history.
    void clear();

    void beginStep();
    void endStep();
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty() && !m_frozen; }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty() && !m_frozen; }
    void undo();
    void redo();

    // While a save runs nothing can be staged, undone or discarded; clear() still works.
    void setFrozen(bool frozen);
    [[nodiscard]] bool isFrozen() const { return m_frozen; }

    // In the order in which the rows were first touched.
    [[nodiscard]] QVector<repository::RowEdit> edits() const;
    [[nodiscard]] QVector<StagedEdit> staged() const;
    [[nodiscard]] QVector<StagedEdit> insertedInto(const QString &table) const;
    // Valid until the next change; nullptr when nothing is staged.
    [[nodiscard]] const StagedEdit *find(const QString &table, const Row &key) const;
    [[nodiscard]] const StagedEdit *find(qint64 id) const;

    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }
    [[nodiscard]] int count() const { return int(m_edits.size()); } // rows
    [[nodiscard]] QStringList tables() const; // that have staged edits, sorted

Q_SIGNALS:
    // Something staged of this table changed.
    void tableChanged(const QString &table);
    // After tableChanged(), once a step: counts, undo and redo may differ.
    void changed();
    void frozenChanged();

private:
    // One row's staging before and after a step.
    struct Swap {
        qint64 id = 0;
        std::optional<repository::RowEdit> before;
        std::optional<repository::RowEdit> after;
    };
    using Step = QVector<Swap>;

    void put(qint64 id, const std::optional<repository::RowEdit> &edit);
    void restore(qint64 id, const std::optional<repository::RowEdit> &edit);
    void closeStep();
    void announce(const Step &step);
    [[nodiscard]] qint64 idOf(const QString &table, const Row &key) const;
    [[nodiscard]] std::optional<repository::RowEdit> editOf(qint64 id) const;

    QMap<qint64, StagedEdit> m_edits; // by id, which is the order of staging
    QHash<QByteArray, qint64> m_byKey; // table and key → id; inserts are not in it
    QVector<Step> m_undo;
    QVector<Step> m_redo;
    Step m_open;
    int m_depth = 0; // of beginStep()
    qint64 m_nextId = 1;
    bool m_frozen = false;
};

} // namespace selaras::items
