// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/items/loadstate.h"

#include <QAbstractTableModel>

#include <optional>

namespace selaras::items {

// What kind of value a column of records holds; the window writes it accordingly.
enum class RecordKind {
    Text,
    Bytes, // of a key or an argument: QByteArray, which need not be text
    Count,
    Size, // bytes
    Seconds,
    Microseconds,
    Milliseconds,
    Time, // ms since the epoch
    State, // the model's own, told by a sign
};

// Records that were asked for at once: a table with a state. See RecordModel.
class RecordModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, // as the column's kind says; to sort by
        KindRole, // RecordKind
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    // Asks again. What is shown stays until there is an answer.
    virtual void refresh() = 0;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // state() or what any record says.
    void changed();

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual RecordKind kind(int column) const = 0;
    [[nodiscard]] virtual QVariant value(int row, int column) const = 0;
    void setState(LoadState state, std::optional<Error> error = {});

private:
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
};

} // namespace selaras::items
