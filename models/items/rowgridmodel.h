// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/cell.h"
#include "models/items/editstage.h"
#include "models/items/loadstate.h"
#include "models/workspace/session.h"

#include <QAbstractTableModel>

#include <optional>

namespace selaras::items {

// The rows of one table or view, read a page at a time, with the staged edits laid over them. New
// rows stand above the stored ones until they are saved; deleted rows stay, marked, where they are.
// setData() stages and never writes.
class RowGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole + 1, // the value itself, staged or stored; invalid for NULL
        KindRole, // int of ColumnKind; in the header too
        NullRole, // bool: it is NULL, which is not the empty text
        UnsetRole, // bool: a new row leaves it to its default
        BooleanRole, // bool; invalid where the cell is not a boolean
        DateTimeRole, // QDateTime in local time; invalid where the cell is not a date
        DateOnlyRole, // bool: the date has no time of day
        BlobSizeRole, // qlonglong of bytes; invalid where the cell is not a blob
        CutRole, // bool: the display text is not the whole
        TruncatedRole, // bool: not even RawRole is: the reader cut it, and it takes no edit
        ChangedRole, // bool: the cell is staged
        OldValueRole, // the stored value below a staged one
        MaskedRole, // bool: a password or its hash, which no other role tells
        RowChangedRole, // bool
        DeletedRole, // bool
        InsertedRole, // bool
        // In the header only:
        PrimaryKeyRole, // int: 1-based place in the primary key, 0: none
        ForeignKeyRole, // QString "table.column" that it refers to; null: none
        NotNullRole, // bool
        DeclaredTypeRole, // QString
    };

    // The references must outlive the model.
    RowGridModel(workspace::Session &session, EditStage &stage, int pageSize = 200,
                 QObject *parent = nullptr);

    // Shows another table from its first page: a new query, with neither filter nor order.
    void setTable(const sqlite::Table &table);
    void clear();
    // Rows with a column that contains the text: a new query.
    void setFilter(const QString &text);
    // Orders by a column, -1 by key: a new query.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Reads again what is loaded and shows what changed by difference; also the way on after a
    // failure. Done by itself after a save of this window.
    void refresh();
    // Stops the query that runs; the state becomes Failed with Cancelled.
    void cancel();

    [[nodiscard]] const sqlite::Table &table() const { return m_table; }
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    // Rows of the table under the filter; -1 while it is unknown.
    [[nodiscard]] qint64 totalRows() const { return m_total; }
    [[nodiscard]] qsizetype loadedRows() const { return m_rows.size(); }
    [[nodiscard]] bool isEditable() const;

    // The stored row, without what is staged; nullopt for a new row.
    [[nodiscard]] std::optional<sqlite::TableRow> storedRow(int row) const;
    // The row as it would be saved.
    [[nodiscard]] Row shownValues(int row) const;
    // Where a loaded row is; invalid when it is not loaded.
    [[nodiscard]] QModelIndex find(const Row &key, int column = 0) const;

    // Reads a stored row with all of its long cells, for an editor or a viewer; they are then shown
    // until the next refresh. wholeRead() says when.
    void readWhole(int row);

    // Whether the table has a column of passwords.
    [[nodiscard]] bool hasPasswords() const;
    // Shows and takes password hashes as any other text, until another table is shown.
    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

    // Each is one step of the stage's history.
    bool setNull(const QModelIndex &index);
    int appendNew(const Row &values = {}); // the row's place, or -1 where nothing can be added
    void duplicate(int row); // as a new row, without a key of one column or truncated cells
    void eraseRows(const QVector<int> &rows); // new rows are dropped
    void discardRows(const QVector<int> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    void totalRowsChanged();
    void wholeRead(int row);
    void revealedChanged();
    void editRefused(selaras::items::EditRefusal reason, int column);

private:
    // A cell with what is staged laid over it.
    struct Cell {
        QVariant value;
        QVariant old;
        bool changed = false;
        bool unset = false;
        bool truncated = false;
        bool masked = false;
    };

    [[nodiscard]] int newRows() const { return int(m_inserted.size()); }
    [[nodiscard]] const StagedEdit *stagedAt(int row) const;
    [[nodiscard]] Cell cellAt(int row, int column) const;
    [[nodiscard]] static QVariant cellData(const Cell &cell, ColumnKind kind, int role);
    [[nodiscard]] static QVariant maskedData(const Cell &cell, int role);
    [[nodiscard]] QVariant rowData(int row, int role) const;
    [[nodiscard]] QString foreignTarget(const QString &column) const;
    [[nodiscard]] QVariant formOf(int column) const;
    [[nodiscard]] bool takesEdits(int row) const;
    [[nodiscard]] tl::expected<QVariant, EditRefusal> parsedFor(const QModelIndex &index,
                                                                const QVariant &input) const;
    void stageCell(int row, int column, const QVariant &value);

    void startQuery();
    void dropRequests();
    void read(int limit, const std::optional<sqlite::TableRow> &after);
    void append(const sqlite::Page &page);
    void replace(const sqlite::Page &page);
    void takeWhole(const sqlite::TableRow &row);
    void countRows();
    void setTotal(qint64 total);
    void showStaged(const QString &table);
    void setState(LoadState state, std::optional<Error> error = {});

    workspace::Session &m_session;
    EditStage &m_stage;
    int m_pageSize;
    sqlite::Table m_table;
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QVector<sqlite::TableRow> m_rows;
    QVector<qint64> m_inserted; // ids of new rows, newest first
    bool m_more = false;
    QVector<bool> m_passwords; // by column
    bool m_revealed = false;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    qint64 m_total = -1;
    int m_generation = 0;
    QFuture<Result<sqlite::Page>> m_reading;
    QFuture<Result<qint64>> m_counting;
};

} // namespace selaras::items
