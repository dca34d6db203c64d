// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodelbase.h"

#include <QTableView>

class QAbstractProxyModel;

namespace selaras::ui {

// A list of records to look through: what RecordView and SnapshotView have in common.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    // Widths in letters, a column, or what its title needs; 0 for the one that takes the rest.
    void setWidths(const QVector<int> &letters);
    void sortFirst(int column, Qt::SortOrder order);
    // Of the model; -1 where none is current.
    [[nodiscard]] int currentRecord() const;
    // Makes the first row current where none is.
    void ensureCurrent();

Q_SIGNALS:
    // Another record is current, or what is said of it changed.
    void currentChosen();

protected:
    RecordTable(const QString &name, QWidget *parent);
    // To be called once, by the constructor. The proxy is over the model.
    void present(QAbstractProxyModel &proxy, items::RecordModelBase &model);
    // Says so where there are records, and the filter shows none.
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractProxyModel *m_proxy = nullptr;
};

} // namespace selaras::ui
