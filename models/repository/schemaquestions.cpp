// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/schemaquestions.h"

namespace selaras::repository {

mapping::SchemaQuestions questionsTo(const sqlite::Schema &schema)
{
    return {[&schema](const QString &table) { return schema.table(table) != nullptr; },
            [&schema](const QString &table, const QString &column) {
                const sqlite::Table *found = schema.table(table);
                return found && found->column(column);
            }};
}

} // namespace selaras::repository
