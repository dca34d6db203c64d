// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/keykind.h"

#include <algorithm>

namespace selaras::repository {

namespace {

bool changesAny(const RowEdit &edit, const QStringList &columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](const QString &column) { return edit.changes.contains(column); });
}

} // namespace

const mapping::KeyTemplate &templateOf(const mapping::KeyMap &keyMap, const KeyKind &kind)
{
    return keyMap.profile().rules.at(kind.rule).keys.at(kind.keyTemplate);
}

QVector<KeyKind> kindsKeptBy(const RowEdit &edit, const mapping::KeyMap &keyMap)
{
    QVector<KeyKind> kinds;
    if (edit.kind != RowEdit::Kind::Update || changesAny(edit, edit.key.columns()))
        return kinds;
    for (const qsizetype rule : keyMap.rulesOf(edit.table)) {
        const mapping::Rule &named = keyMap.profile().rules.at(rule);
        for (qsizetype i = 0; named.select.isEmpty() && i < named.keys.size(); ++i) {
            const QStringList &columns = named.keys.at(i).placeholders();
            if (!named.keys.at(i).isPattern() && !columns.isEmpty() && !changesAny(edit, columns))
                kinds.append({rule, i});
        }
    }
    return kinds;
}

bool isNamedByOnly(const KeyKind &kind, const mapping::KeyMap &keyMap, const QByteArray &key)
{
    const auto &rules = keyMap.profile().rules;
    for (qsizetype rule = 0; rule < rules.size(); ++rule) {
        for (qsizetype i = 0; i < rules.at(rule).keys.size(); ++i) {
            const auto match = rules.at(rule).keys.at(i).match(key);
            const bool isOwn = KeyKind {rule, i} == kind;
            if (isOwn ? !match || match->delimited : match.has_value())
                return false;
        }
    }
    return true;
}

} // namespace selaras::repository
