// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profiledocument.h"

#include "models/mapping/jsonplace.h"
#include "models/mapping/jsonscanner.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace selaras::mapping {

namespace {

constexpr qsizetype widest = 90; // characters of a line
constexpr qsizetype indent = 8; // of a rule in the file

QByteArray indented(const QByteArray &text, qsizetype by)
{
    return QByteArray(text).replace("\n", "\n" + QByteArray(by, ' '));
}

// The text as if its first line began at the margin.
QByteArray outdented(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    qsizetype least = text.size();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const auto first = std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; });
        if (first != line.end())
            least = std::min(least, qsizetype(first - line.begin()));
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i] = lines.at(i).mid(least);
    return lines.join('\n');
}

Result<void> requireObject(const QByteArray &text)
{
    return JsonPlace::parse(text, {}, ErrorCode::InvalidProfile).map([](const auto &) {});
}

QByteArray quotedText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QStringList ordered(const QJsonObject &object)
{
    QStringList names;
    for (const char *name :
         {"table", "select", "keys", "boundary", "value", "key", "shape", "fields", "ignore"}) {
        if (object.contains(QLatin1String(name)))
            names.append(QLatin1String(name));
    }
    for (const QString &name : object.keys()) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QByteArray inlineText(const QJsonValue &value)
{
    QByteArrayList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &name : ordered(object))
            parts.append(quotedText(name) + ": " + inlineText(object.value(name)));
        return parts.isEmpty() ? QByteArray("{}") : "{ " + parts.join(", ") + " }";
    }
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            parts.append(inlineText(element));
        return '[' + parts.join(", ") + ']';
    }
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray layoutText(const QJsonValue &value, qsizetype left)
{
    const QByteArray line = inlineText(value);
    if (left + line.size() <= widest || (!value.isObject() && !value.isArray()))
        return line;
    QByteArrayList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &name : ordered(object)) {
            const QByteArray start = quotedText(name) + ": ";
            parts.append(start + layoutText(object.value(name), 4 + start.size()));
        }
    } else {
        for (const QJsonValue &element : value.toArray())
            parts.append(layoutText(element, 4));
    }
    const QByteArray body = indented("\n" + parts.join(",\n"), 4) + "\n";
    return value.isObject() ? '{' + body + '}' : '[' + body + ']';
}

} // namespace

Result<ProfileDocument> ProfileDocument::parse(const QByteArray &text, const QString &fileName)
{
    const auto root = JsonPlace::parse(text, fileName, ErrorCode::InvalidProfile);
    if (!root)
        return fail(root.error());
    std::ignore = root->member(QStringLiteral("mappings")).items();
    if (root->error())
        return fail(*root->error());
    ProfileDocument document;
    document.m_text = text;
    document.m_fileName = fileName;
    if (!document.locate())
        return fail(ErrorCode::InvalidProfile, QStringLiteral("\"mappings\" is not to be found"),
                    fileName);
    return document;
}

bool ProfileDocument::locate()
{
    m_rules.clear();
    m_keyPrefix = {};
    JsonScanner scanner(m_text);
    if (!scanner.take('{'))
        return false;
    m_firstMember = scanner.offset();
    bool found = false;
    do {
        const JsonToken name = scanner.value();
        if (name.kind != JsonToken::Kind::String || !scanner.take(':'))
            return false;
        scanner.skipBlanks();
        const qsizetype begin = scanner.offset();
        if (name.text != "mappings" || !scanner.take('[')) {
            if (scanner.value().kind == JsonToken::Kind::Bad)
                return false;
            if (name.text == "keyPrefix")
                m_keyPrefix = {begin, scanner.offset()};
            continue;
        }
        m_rules.clear(); // of two members with this name the last counts
        found = true;
        if (!scanner.take(']')) {
            do {
                scanner.skipBlanks();
                const qsizetype rule = scanner.offset();
                if (scanner.value().kind == JsonToken::Kind::Bad)
                    return false;
                m_rules.append({rule, scanner.offset()});
            } while (scanner.take(','));
            if (!scanner.take(']'))
                return false;
        }
        m_mappings = {begin, scanner.offset()};
    } while (scanner.take(','));
    return found;
}

QByteArray ProfileDocument::rule(qsizetype index) const
{
    const Range range = m_rules.at(index);
    return outdented(m_text.mid(range.begin, range.end - range.begin));
}

ProfileDocument ProfileDocument::replaced(Range range, const QByteArray &text) const
{
    ProfileDocument changed = *this;
    changed.m_text.replace(range.begin, range.end - range.begin, text);
    changed.locate();
    return changed;
}

Result<ProfileDocument> ProfileDocument::withRule(qsizetype index, const QByteArray &rule) const
{
    if (auto object = requireObject(rule); !object)
        return fail(object.error());
    return replaced(m_rules.at(index), indented(rule.trimmed(), indent));
}

Result<ProfileDocument> ProfileDocument::withRuleAdded(qsizetype before,
                                                       const QByteArray &rule) const
{
    if (auto object = requireObject(rule); !object)
        return fail(object.error());
    const QByteArray margin = "\n" + QByteArray(indent, ' ');
    const QByteArray text = indented(rule.trimmed(), indent);
    if (m_rules.isEmpty())
        return replaced(m_mappings, '[' + margin + text + "\n    ]");
    if (before < m_rules.size()) {
        const qsizetype at = m_rules.at(before).begin;
        return replaced({at, at}, text + ',' + margin);
    }
    const qsizetype at = m_rules.last().end;
    return replaced({at, at}, ',' + margin + text);
}

ProfileDocument ProfileDocument::withoutRule(qsizetype index) const
{
    if (m_rules.size() == 1)
        return replaced(m_mappings, "[]");
    if (index == 0)
        return replaced({m_rules.first().begin, m_rules.at(1).begin}, {});
    return replaced({m_rules.at(index - 1).end, m_rules.at(index).end}, {});
}

ProfileDocument ProfileDocument::withKeyPrefix(const QString &prefix) const
{
    if (m_keyPrefix.end > m_keyPrefix.begin)
        return replaced(m_keyPrefix, quotedText(prefix));
    return replaced({m_firstMember, m_firstMember},
                    "\n    \"keyPrefix\": " + quotedText(prefix) + ',');
}

QByteArray ruleText(const QJsonObject &rule)
{
    return layoutText(rule, indent);
}

} // namespace selaras::mapping
