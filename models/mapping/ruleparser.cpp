// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/ruleparser.h"

#include <QRegularExpression>

#include <algorithm>

namespace selaras::mapping {

namespace {

// What the templates of one rule have in common.
struct Grammar {
    QString prefix;
    QByteArray delimiter;
    KeyTemplate::Boundary boundary;
};

std::optional<KeyTemplate> parseKey(const JsonPlace &place, const Grammar &grammar)
{
    const QString text = place.text();
    if (text.isEmpty())
        return std::nullopt;
    auto key = KeyTemplate::parse(text, grammar.prefix, grammar.delimiter, grammar.boundary);
    if (key)
        return *key;
    place.reject(key.error().detail);
    return std::nullopt;
}

QVector<KeyTemplate> parseKeys(const JsonPlace &place, const Grammar &grammar)
{
    QVector<KeyTemplate> keys;
    for (const JsonPlace &item : place.items()) {
        if (auto key = parseKey(item, grammar))
            keys.append(std::move(*key));
    }
    if (keys.isEmpty())
        place.reject(QStringLiteral("expected at least one key"));
    return keys;
}

KeyTemplate::Boundary parseBoundary(const JsonPlace &place)
{
    const QString name = place.text(QStringLiteral("delimiter"));
    if (name == QLatin1String("none"))
        return KeyTemplate::Boundary::None;
    if (name != QLatin1String("delimiter"))
        place.reject(QStringLiteral("expected \"delimiter\" or \"none\""));
    return KeyTemplate::Boundary::Delimiter;
}

ValueSpec::Shape parseShape(const JsonPlace &place)
{
    const QString name = place.text();
    if (name == QLatin1String("object"))
        return ValueSpec::Shape::Object;
    if (name == QLatin1String("list"))
        return ValueSpec::Shape::List;
    if (name != QLatin1String("opaque"))
        place.reject(QStringLiteral("expected \"object\", \"list\" or \"opaque\""));
    return ValueSpec::Shape::Opaque;
}

ValueSpec parseSpec(const JsonPlace &place)
{
    ValueSpec spec;
    spec.shape = parseShape(place.member(QStringLiteral("shape")));
    if (const JsonPlace fields = place.member(QStringLiteral("fields")); fields.exists()) {
        for (const QString &field : fields.memberNames())
            spec.fields.insert(field, fields.member(field).text());
    }
    if (const JsonPlace ignore = place.member(QStringLiteral("ignore")); ignore.exists()) {
        for (const JsonPlace &item : ignore.items())
            spec.ignore.append(item.text());
    }
    return spec;
}

// Whether a key that `named` makes is one of the rule's: a value's key with a typing error would
// leave its keys opaque without a word.
bool describesAny(const KeyTemplate &named, const QVector<KeyTemplate> &keys)
{
    Row example;
    for (const QString &column : named.placeholders())
        example.set(column, QStringLiteral("1"));
    const auto target = named.expand(example);
    return target && std::any_of(keys.begin(), keys.end(), [&](const KeyTemplate &key) {
               return key.text() == named.text() || key.match(target->text);
           });
}

Rule::Value parseValue(const JsonPlace &place, const Grammar &grammar,
                       const QVector<KeyTemplate> &keys)
{
    place.allowOnly({QLatin1String("key"), QLatin1String("shape"), QLatin1String("fields"),
                     QLatin1String("ignore")});
    Rule::Value value;
    if (const JsonPlace key = place.member(QStringLiteral("key")); key.exists()) {
        value.key = parseKey(key, grammar);
        if (value.key && !describesAny(*value.key, keys))
            key.reject(QStringLiteral("describes no key of its rule"));
    }
    value.spec = parseSpec(place);
    return value;
}

QString parseSelect(const JsonPlace &place)
{
    if (!place.exists())
        return {};
    static const QRegularExpression reads(QStringLiteral("^\\s*(select|with)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString sql = place.text();
    if (!reads.match(sql).hasMatch())
        place.reject(QStringLiteral("expected SQL that begins with SELECT or WITH"));
    return sql;
}

} // namespace

Rule parseRule(const JsonPlace &place, const QString &prefix, const QByteArray &delimiter)
{
    place.allowOnly({QLatin1String("table"), QLatin1String("select"), QLatin1String("keys"),
                     QLatin1String("boundary"), QLatin1String("value")});
    Rule rule;
    rule.table = place.member(QStringLiteral("table")).text();
    rule.select = parseSelect(place.member(QStringLiteral("select")));
    const Grammar grammar {prefix, delimiter,
                           parseBoundary(place.member(QStringLiteral("boundary")))};
    rule.keys = parseKeys(place.member(QStringLiteral("keys")), grammar);
    const JsonPlace value = place.member(QStringLiteral("value"));
    if (value.value().isArray()) {
        for (const JsonPlace &item : value.items())
            rule.values.append(parseValue(item, grammar, rule.keys));
    } else if (value.exists()) {
        rule.values.append(parseValue(value, grammar, rule.keys));
    }
    return rule;
}

} // namespace selaras::mapping
