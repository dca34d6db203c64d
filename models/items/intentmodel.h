// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/loadstate.h"
#include "models/repository/intentjournal.h"
#include "models/workspace/session.h"

#include <QAbstractTableModel>

#include <optional>

namespace selaras::items {

// The journal's intents, newest first: what waits, what is watched, and what was delivered.
class IntentModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        CreatedColumn,
        SummaryColumn,
        TargetsColumn,
        AttemptsColumn,
        LastErrorColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, // qlonglong
        StateRole, // repository::IntentState
        HeldKeysRole, // qlonglong: how many keys a held one would remove
        CreatedRole, // QDateTime in local time
        TargetsRole, // QStringList: each key or pattern as text
        AttemptsRole, // int
        LastErrorRole, // QString: codeName(); empty: never tried
    };

    // session may be null for a model that is fed by setIntents(); it must outlive the model.
    explicit IntentModel(workspace::Session *session, QObject *parent = nullptr);

    // Reads the journal again; done by itself when it says something else.
    void refresh();
    // Shows these; what changed, by difference.
    void setIntents(const QVector<repository::Intent> &intents);

    // How many of those shown are in this state.
    [[nodiscard]] int count(repository::IntentState state) const;

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] static QVariant display(const repository::Intent &intent, int column);
    [[nodiscard]] static QString stateWord(repository::IntentState state);
    [[nodiscard]] static QString summaryText(const repository::Intent &intent);
    void setState(LoadState state, std::optional<Error> error = {});

    workspace::Session *m_session;
    QVector<repository::Intent> m_intents;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    int m_generation = 0;
};

} // namespace selaras::items
