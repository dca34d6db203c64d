// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/server/recordformat.h"

#include <QSortFilterProxyModel>

namespace selaras::ui {

// Records as people read them: sorted by their values, filtered by what is shown.
class RecordProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RecordProxy(items::RecordModelBase &model, QObject *parent = nullptr);

    void setWords(RecordFormat::Words words) { m_format.setWords(std::move(words)); }
    void setSign(RecordFormat::Sign sign) { m_format.setSign(std::move(sign)); }
    void setMonospace(int column) { m_format.setMonospace(column); }
    void setFilter(const QString &text);
    // Rows that are shown while there is no filter, by an index of the source's first column.
    void setAccepts(std::function<bool(const QModelIndex &index)> accepts);

    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RecordFormat m_format;
    QString m_filter;
    std::function<bool(const QModelIndex &index)> m_accepts;
};

} // namespace selaras::ui
