// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/loadstate.h"
#include "models/sqlite/schema.h"
#include "models/workspace/session.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QTimer>

#include <optional>

namespace selaras::items {

// Tables and views of the database, in two groups (an empty group is not shown):
//
//   Tables            Views
//     users   1,204     active_users
//
// Numbers of rows are counted when a view first asks for them, one table at a time.
class SchemaModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, RowsColumn, ColumnCount };
    enum class Group { Tables, Views };
    enum Role {
        NameRole = Qt::UserRole + 1, // QString; of a table, null for a group
        GroupRole, // int of Group; of a group and of its members
        TypeRole, // int of sqlite::Table::Type
        RowCountRole, // qlonglong; invalid while it is unknown
        EditableRole, // bool: rows can be changed here (never in a read-only workspace)
        MappedRole, // bool: the profile has rules for it
    };

    // session may be null for a model that is fed by setSchema(); it must outlive the model.
    explicit SchemaModel(workspace::Session *session, QObject *parent = nullptr);

    // Reads the schema again; shows what changed by difference.
    void refresh();
    void setSchema(const sqlite::Schema &schema);
    // Only names that contain this text, without case.
    void setFilter(const QString &text);

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const sqlite::Schema &schema() const { return m_schema; }
    // The table that an index stands for; nullptr for a group. Valid until the schema changes.
    [[nodiscard]] const sqlite::Table *table(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const QString &table) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void stateChanged();

private:
    struct Section {
        Group group = Group::Tables;
        QStringList names; // shown, in order
    };

    [[nodiscard]] static QVariant groupData(Group group, int column, int role);
    [[nodiscard]] QVariant tableData(const sqlite::Table &table, int column, int role) const;
    [[nodiscard]] QStringList wantedNames(Group group) const;
    void showWanted();
    void showGroup(Group group, const QStringList &names);
    void showNames(int section, const QStringList &names);
    [[nodiscard]] int placeOf(Group group) const;
    [[nodiscard]] int sectionOf(const QModelIndex &member) const;
    void setState(LoadState state, std::optional<Error> error = {});
    [[nodiscard]] QVariant countOf(const QString &table) const;
    [[nodiscard]] QVariant countText(const QString &table) const;
    void countNext();
    void takeCount(const QString &table, const Result<qint64> &count);
    void forgetCounts();

    workspace::Session *m_session;
    sqlite::Schema m_schema;
    QVector<Section> m_sections;
    QString m_filter;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    QHash<QString, qint64> m_counts;
    mutable QStringList m_wantedCounts;
    mutable QTimer m_countSoon;
    bool m_counting = false;
    int m_generation = 0; // of the counts
    int m_schemaGeneration = 0;
};

} // namespace selaras::items
