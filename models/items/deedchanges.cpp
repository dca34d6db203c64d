// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deedchanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace selaras::items {

namespace {

// Never null: that means that there is none.
QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().isNull() ? QStringLiteral("") : value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default:
        return QStringLiteral("null");
    }
}

void flatten(const QJsonValue &value, const QString &place, QMap<QString, QString> &fields)
{
    const auto below = [&place](const QString &name) {
        return place.isEmpty() ? name : place + QStringLiteral(" · ") + name;
    };
    if (value.isUndefined())
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            flatten(member.value(), below(member.key()), fields);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(array.at(i), below(QString::number(i + 1).rightJustified(3, QLatin1Char(' '))),
                    fields);
    } else {
        fields.insert(place, shown(value));
    }
}

} // namespace

QVector<mapping::FieldDifference> changesOf(const security::DeedRecord &deed)
{
    QMap<QString, QString> before;
    QMap<QString, QString> after;
    flatten(deed.before, {}, before);
    flatten(deed.after, {}, after);
    QMap<QString, mapping::FieldDifference> fields;
    for (auto field = before.begin(); field != before.end(); ++field)
        fields.insert(field.key(), {field.key(), field.value(), after.value(field.key())});
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (!before.contains(field.key()))
            fields.insert(field.key(), {field.key(), QString(), field.value()});
    }
    return fields.values();
}

QVector<QPair<QString, QString>> resultsOf(const security::DeedRecord &deed)
{
    QMap<QString, QString> fields;
    flatten(deed.result, {}, fields);
    QVector<QPair<QString, QString>> results;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (field.value() != QLatin1String("0") && field.value() != QLatin1String("[]"))
            results.append({field.key(), field.value()});
    return results;
}

} // namespace selaras::items
