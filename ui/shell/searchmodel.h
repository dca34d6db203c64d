// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchentry.h"

#include <QAbstractListModel>

namespace selaras::ui {

// What the search box has found.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QVector<SearchEntry> &entries);
    [[nodiscard]] const SearchEntry &entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<SearchEntry> m_entries;
};

} // namespace selaras::ui
