// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/columnkind.h"

#include <algorithm>
#include <array>

namespace selaras::sqlite {

namespace {

struct Rule {
    QLatin1String part; // of the type's name, in capitals
    Column::Kind kind;
};

// The first that is found decides. Names that SQLite's own rules would take for numbers come first;
// from "INT" on the order is SQLite's.
constexpr std::array rules {
    Rule {QLatin1String("BOOL"), Column::Kind::Boolean},
    Rule {QLatin1String("TINYINT(1)"), Column::Kind::Boolean},
    Rule {QLatin1String("DATE"), Column::Kind::DateTime},
    Rule {QLatin1String("TIMESTAMP"), Column::Kind::DateTime},
    Rule {QLatin1String("JSON"), Column::Kind::Json},
    Rule {QLatin1String("INT"), Column::Kind::Integer},
    Rule {QLatin1String("CHAR"), Column::Kind::Text},
    Rule {QLatin1String("CLOB"), Column::Kind::Text},
    Rule {QLatin1String("TEXT"), Column::Kind::Text},
    Rule {QLatin1String("STRING"), Column::Kind::Text},
    Rule {QLatin1String("UUID"), Column::Kind::Text},
    Rule {QLatin1String("ENUM"), Column::Kind::Text},
    Rule {QLatin1String("BLOB"), Column::Kind::Blob},
    Rule {QLatin1String("BINARY"), Column::Kind::Blob},
    Rule {QLatin1String("BYTEA"), Column::Kind::Blob},
    Rule {QLatin1String("REAL"), Column::Kind::Real},
    Rule {QLatin1String("FLOA"), Column::Kind::Real},
    Rule {QLatin1String("DOUB"), Column::Kind::Real},
    Rule {QLatin1String("DEC"), Column::Kind::Decimal},
    Rule {QLatin1String("NUMERIC"), Column::Kind::Decimal},
    Rule {QLatin1String("NUMBER"), Column::Kind::Decimal},
    Rule {QLatin1String("MONEY"), Column::Kind::Decimal},
};

} // namespace

Column::Kind columnKind(const QString &declaredType)
{
    const QString type = declaredType.toUpper().remove(QLatin1Char(' '));
    const auto *rule = std::find_if(rules.begin(), rules.end(),
                                    [&](const Rule &r) { return type.contains(r.part); });
    return rule == rules.end() ? Column::Kind::Other : rule->kind;
}

} // namespace selaras::sqlite
