// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/loadstate.h"
#include "models/workspace/session.h"

#include <QAbstractTableModel>

#include <optional>

namespace selaras::items {

// The mapped tables of a workspace, each with how its changes by other writers are captured.
class CaptureModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TableColumn, StateColumn, ChangesColumn, RemarkColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole + 1, // CaptureModel::State
        ChangesRole, // qlonglong: logged and not purged
    };
    enum class State {
        Captured,
        NotCaptured,
        TriggersLost, // captured, until a migration took its triggers
        Broken, // captured, and not capturable any more
        NotCapturable,
    };
    Q_ENUM(State)

    // session may be null for a model that is fed by setOverview(); it must outlive the model.
    explicit CaptureModel(workspace::Session *session, QObject *parent = nullptr);

    // Asks again. What is shown stays until there is an answer.
    void refresh();
    // Shows these; what changed, by difference.
    void setOverview(const workspace::CaptureOverview &overview);

    [[nodiscard]] static QString stateWord(State state);
    [[nodiscard]] static State stateOf(const repository::CaptureState &table);
    // nullptr for an index that is not of this model.
    [[nodiscard]] const repository::CaptureState *table(const QModelIndex &index) const;
    [[nodiscard]] const workspace::CaptureOverview &overview() const { return m_overview; }
    [[nodiscard]] int count(State state) const;
    // Tables that are captured and should log, but do not.
    [[nodiscard]] int troubles() const;

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // state(), overview(), or what is said of any table.
    void changed();

private:
    [[nodiscard]] static QVariant display(const repository::CaptureState &table, int column);
    [[nodiscard]] QVector<repository::CaptureState> &tables() { return m_overview.status.tables; }
    [[nodiscard]] const QVector<repository::CaptureState> &tables() const
    {
        return m_overview.status.tables;
    }
    void setState(LoadState state, std::optional<Error> error = {});

    workspace::Session *m_session;
    workspace::CaptureOverview m_overview;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    int m_generation = 0;
};

} // namespace selaras::items
