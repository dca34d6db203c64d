// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodelbase.h"
#include "ui/statewords.h"

#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace selaras::ui {

// Records as people read them: sorted by their values, filtered by what is shown. Where a column's
// words or its sign are not in the model, the page gives functions that know them.
class RecordProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    // Of an index of the source; nullopt where the value says it all.
    using Words = std::function<std::optional<QString>(const QModelIndex &index)>;
    using Sign = std::function<std::optional<StateSign>(const QModelIndex &index)>;

    explicit RecordProxy(items::RecordModelBase &model, QObject *parent = nullptr);

    void setWords(Words words) { m_words = std::move(words); }
    void setSign(Sign sign) { m_sign = std::move(sign); }
    void setMonospace(int column) { m_monospace.append(column); }
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
    [[nodiscard]] QString textOf(const QModelIndex &source) const;
    [[nodiscard]] QString tipOf(const QModelIndex &source) const;
    [[nodiscard]] QVariant fontOf(const QModelIndex &source) const;

    Words m_words;
    Sign m_sign;
    QVector<int> m_monospace;
    QString m_filter;
    std::function<bool(const QModelIndex &index)> m_accepts;
};

} // namespace selaras::ui
