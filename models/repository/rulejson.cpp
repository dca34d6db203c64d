// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/rulejson.h"

#include <QJsonArray>

namespace selaras::repository {

using mapping::ValueSpec;

QJsonObject valueObject(const ValueSpec &spec)
{
    QJsonObject object {{QStringLiteral("shape"),
                         spec.shape == ValueSpec::Shape::Object     ? QStringLiteral("object")
                             : spec.shape == ValueSpec::Shape::List ? QStringLiteral("list")
                                                                    : QStringLiteral("opaque")}};
    QJsonObject fields;
    for (auto field = spec.fields.begin(); field != spec.fields.end(); ++field)
        fields.insert(field.key(), *field);
    if (!fields.isEmpty())
        object.insert(QStringLiteral("fields"), fields);
    if (!spec.ignore.isEmpty())
        object.insert(QStringLiteral("ignore"), QJsonArray::fromStringList(spec.ignore));
    return object;
}

QJsonObject ruleObject(const QString &table, const QString &select, const QStringList &keys)
{
    QJsonObject rule {{QStringLiteral("table"), table},
                      {QStringLiteral("keys"), QJsonArray::fromStringList(keys)}};
    if (!select.isEmpty())
        rule.insert(QStringLiteral("select"), select);
    return rule;
}

} // namespace selaras::repository
