// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profile.h"

#include "models/mapping/sqlparameters.h"

#include <algorithm>

namespace selaras::mapping {

namespace {

using Kind = KeyTemplate::Glance::Kind;

bool matchesPlainly(const KeyTemplate &keyTemplate, const QByteArray &key)
{
    const Kind glance = keyTemplate.glance(key).kind;
    if (glance != Kind::Unsure)
        return glance == Kind::Yes;
    const auto match = keyTemplate.match(key);
    return match && !match->delimited;
}

const ValueSpec &generalValue(const QVector<Rule::Value> &values)
{
    static const ValueSpec opaque;
    const auto general = std::find_if(values.begin(), values.end(),
                                      [](const Rule::Value &value) { return !value.key; });
    return general == values.end() ? opaque : general->spec;
}

} // namespace

const ValueSpec &Rule::valueOf(const QByteArray &key) const
{
    const bool hasNamed =
        std::any_of(values.begin(), values.end(), [](const Value &value) { return value.key; });
    if (!hasNamed)
        return generalValue(values);
    const auto find = [&](auto applies) {
        return std::find_if(values.begin(), values.end(),
                            [&](const Value &value) { return value.key && applies(*value.key); });
    };
    const auto plain = find([&](const KeyTemplate &named) { return matchesPlainly(named, key); });
    if (plain != values.end())
        return plain->spec;
    // "user:{id}" also reads "user:1:roles", as the id "1:roles". That is believed only when the
    // rule itself cannot read the key without a delimiter in a value either.
    const bool readable = std::any_of(
        keys.begin(), keys.end(), [&](const KeyTemplate &own) { return matchesPlainly(own, key); });
    if (readable)
        return generalValue(values);
    const auto loose = find([&](const KeyTemplate &named) { return named.match(key).has_value(); });
    return loose == values.end() ? generalValue(values) : loose->spec;
}

Rule::Glance Rule::glance(QByteArrayView key) const
{
    Glance first {Kind::No, -1, {}};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto glance = keys.at(i).glance(key);
        if (glance.kind == Kind::Unsure)
            return {};
        if (glance.kind == Kind::Yes && first.kind == Kind::No)
            first = {Kind::Yes, i, glance.value};
    }
    return first;
}

QStringList Rule::columns() const
{
    if (!select.isEmpty())
        return sqlParameters(select);
    QStringList columns;
    for (const KeyTemplate &key : keys) {
        for (const QString &column : key.placeholders()) {
            if (!columns.contains(column, Qt::CaseInsensitive))
                columns.append(column);
        }
    }
    return columns;
}

} // namespace selaras::mapping
