// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/valuespec.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace selaras::mapping {

// Which column a field of a cached value was made of: the one that the spec says, else the one of
// that name without case, else the one of that name without case and underscores.
class FieldNames {
public:
    FieldNames(const QStringList &columns, const ValueSpec &spec);

    struct Column {
        qsizetype index = 0; // into the columns
        bool mapped = false; // by the spec
    };
    // nullopt for a field without a column, and for one that is not to be compared.
    [[nodiscard]] std::optional<Column> columnOf(const QString &field) const;
    // Whether a field of that name is not to be compared.
    [[nodiscard]] bool ignores(const QString &field) const;

private:
    QHash<QString, Column> m_mapped; // by the field as written
    QHash<QString, qsizetype> m_exact; // by the lower-case name
    QHash<QString, qsizetype> m_loose; // and without underscores
    QSet<QString> m_ignored; // as m_loose
};

} // namespace selaras::mapping
