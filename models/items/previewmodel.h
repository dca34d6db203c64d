// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/cell.h"
#include "models/repository/edit.h"

#include <QAbstractItemModel>

namespace selaras::items {

// What a save will change and what it will remove, as a tree of three levels:
//
//   Changes                                 Keys
//     users 1                                 sita:tugas_akhir:mahasiswa:1*    2
//       name      Budi     Budi Santoso         sita:tugas_akhir:mahasiswa:1
//                                               sita:tugas_akhir:mahasiswa:1:ringkasan
class PreviewModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, OldColumn, NewColumn, ColumnCount };
    enum class Group { Changes, Keys };
    enum class Level { Group, Item, Detail };
    enum Role {
        LevelRole = Qt::UserRole + 1, // int of Level
        GroupRole, // int of Group
        EditKindRole, // int of repository::RowEdit::Kind; items and details of Changes
        TableRole, // QString; of a change
        ConflictRole, // bool: the row, or this column of it, is not what its editor saw
        GoneRole, // bool: the row is no longer there
        NullRole, // bool: the old or new value in this column is NULL
        RawRole, // the old or new value in this column
        KeyRole, // QByteArray; a target's text, or a key byte by byte
        PatternRole, // bool: a target that is not one exact key
        CountRole, // int: members
    };

    explicit PreviewModel(QObject *parent = nullptr);

    // The schema tells how the values are read: dates as dates, and so on.
    void setPreview(const QVector<repository::RowEdit> &edits,
                    const repository::EditPreview &preview, const sqlite::Schema &schema = {});
    [[nodiscard]] const repository::EditPreview &preview() const { return m_preview; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    // A column of an edit, with its values.
    struct Detail {
        QString column;
        ColumnKind kind = ColumnKind::Other;
        QVariant before;
        QVariant after;
        bool hasBefore = false;
        bool hasAfter = false;
    };
    struct Change {
        repository::RowEdit edit;
        QVector<Detail> details;
        const repository::Conflict *conflict = nullptr; // in m_preview
    };

    [[nodiscard]] static QVector<Detail> detailsOf(const repository::RowEdit &edit,
                                                   const sqlite::Schema &schema);
    [[nodiscard]] QVariant groupData(Group group, int column, int role) const;
    [[nodiscard]] static QVariant changeData(const Change &change, int column, int role);
    [[nodiscard]] static QVariant detailData(const Change &change, const Detail &detail, int column,
                                             int role);
    [[nodiscard]] static QVariant targetData(const repository::EditPreview::Target &target,
                                             int column, int role);
    [[nodiscard]] int members(Group group) const;

    QVector<Change> m_changes;
    repository::EditPreview m_preview;
};

} // namespace selaras::items
