// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/loadstate.h"
#include "models/repository/linkreader.h"
#include "models/workspace/session.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace selaras::items {

// The keys of one row, each with how it stands to the row.
class LinkedKeysModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        KeyColumn,
        StateColumn,
        TypeColumn,
        TtlColumn,
        SizeColumn,
        FieldsColumn,
        ColumnCount
    };
    enum Role {
        KeyRole = Qt::UserRole + 1, // QByteArray: the key, byte by byte
        StateRole, // int of repository::KeyState
        ReasonRole, // int of mapping::Comparison::Reason: why it is opaque
        TypeRole, // QByteArray; "none" when absent
        TtlRole, // qlonglong of milliseconds; -1: no expiry
        SizeRole, // qlonglong, see redis::KeyFacts
        FieldsRole, // QStringList of the columns that differ
        TargetRole, // QByteArray: the key or pattern of the rule that led to it
    };

    // session may be null for a model that is fed by setKeys(); it must outlive the model.
    explicit LinkedKeysModel(workspace::Session *session, QObject *parent = nullptr);

    void setRow(const QString &table, const sqlite::TableRow &row);
    void clear();
    // Asks again for the same row; done by itself after keys or rows were changed by this window.
    void refresh();
    // Shows these keys; what changed, by difference.
    void setKeys(const QVector<repository::LinkedKey> &keys);

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QString &table() const { return m_table; }
    // nullptr for an index that is not of this model.
    [[nodiscard]] const repository::LinkedKey *key(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const QByteArray &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] static QVariant display(const repository::LinkedKey &key, int column);
    void ask();
    void setState(LoadState state, std::optional<Error> error = {});

    workspace::Session *m_session;
    QString m_table; // empty: no row
    sqlite::TableRow m_row;
    QVector<repository::LinkedKey> m_keys;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    QTimer m_askSoon;
    int m_generation = 0;
};

} // namespace selaras::items
