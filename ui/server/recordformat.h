// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodelbase.h"
#include "ui/statewords.h"

#include <functional>
#include <optional>

namespace selaras::ui {

// How records are written for people: by the kinds of their columns. Where a column's words or its
// sign are not in the model, the page gives functions that know them.
class RecordFormat {
public:
    // Of an index of the model; nullopt where the value says it all.
    using Words = std::function<std::optional<QString>(const QModelIndex &index)>;
    using Sign = std::function<std::optional<StateSign>(const QModelIndex &index)>;

    void setWords(Words words) { m_words = std::move(words); }
    void setSign(Sign sign) { m_sign = std::move(sign); }
    void setMonospace(int column) { m_monospace.append(column); }

    [[nodiscard]] QString text(const QModelIndex &index) const;
    // nullopt for a role that is the model's own.
    [[nodiscard]] std::optional<QVariant> data(const QModelIndex &index, int role) const;
    [[nodiscard]] static std::optional<QVariant> headerData(const QAbstractItemModel &model,
                                                            int section,
                                                            Qt::Orientation orientation, int role);

private:
    [[nodiscard]] QString tip(const QModelIndex &index) const;
    [[nodiscard]] QVariant font(const QModelIndex &index) const;

    Words m_words;
    Sign m_sign;
    QVector<int> m_monospace;
};

} // namespace selaras::ui
