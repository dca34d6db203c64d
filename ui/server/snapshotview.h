// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/server/recordformat.h"
#include "ui/server/recordtable.h"

#include <QIdentityProxyModel>
#include <QSet>

namespace selaras::ui {

// Writes a SnapshotModel's records for people. The model sorts and filters by itself.
class SnapshotProxy : public QIdentityProxyModel {
    Q_OBJECT

public:
    explicit SnapshotProxy(items::RecordModelBase &model, QObject *parent = nullptr);

    [[nodiscard]] RecordFormat &format() { return m_format; }

    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    RecordFormat m_format;
};

// Records of a SnapshotModel: a million, of which many may be selected. What is selected, what is
// current and what is at the top stay so, by the records' identities, when others come and go, when
// they move and when they are sorted anew.
class SnapshotView : public RecordTable {
    Q_OBJECT

public:
    explicit SnapshotView(items::RecordModelBase &model, const QString &name,
                          QWidget *parent = nullptr);

    [[nodiscard]] RecordFormat &format() { return m_proxy.format(); }
    // Rows of the model, from the top.
    [[nodiscard]] QVector<int> selectedRecords() const;

Q_SIGNALS:
    void selectionChosen();

private:
    void remember();
    void restore();
    void restoreSelection();
    void noteSelection(const QItemSelection &selected, const QItemSelection &deselected);
    [[nodiscard]] QByteArray identity(int row) const;
    [[nodiscard]] int rowOf(const QByteArray &identity) const;

    items::RecordModelBase &m_model;
    QSet<QByteArray> m_selected; // identities
    QByteArray m_current;
    QByteArray m_top; // null where it is the first row, which may become another
    int m_topRow = 0;
    bool m_isChanging = false;
    bool m_isSortedAnew = false;
    SnapshotProxy m_proxy; // hears of a change after remember()
};

} // namespace selaras::ui
