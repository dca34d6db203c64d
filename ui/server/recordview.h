// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/server/recordproxy.h"

#include <QTableView>

namespace selaras::ui {

// A list of records to look through, sort and filter.
class RecordView : public QTableView {
    Q_OBJECT

public:
    explicit RecordView(items::RecordModelBase &model, const QString &name,
                        QWidget *parent = nullptr);

    [[nodiscard]] RecordProxy &proxy() { return m_proxy; }
    // Widths in letters, a column; 0 for the one that takes the rest.
    void setWidths(const QVector<int> &letters);
    void sortFirst(int column, Qt::SortOrder order);
    // Of the model; -1 where none is current.
    [[nodiscard]] int currentRecord() const;
    // Makes the first row current where none is.
    void ensureCurrent();

Q_SIGNALS:
    // Another record is current, or what is said of it changed.
    void currentChosen();

private:
    RecordProxy m_proxy;
};

} // namespace selaras::ui
