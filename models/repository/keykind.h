// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keymap.h"
#include "models/repository/edit.h"

#include <QHashFunctions>

namespace selaras::repository {

// The keys that one template of one rule names.
struct KeyKind {
    qsizetype rule = 0; // index into Profile::rules
    qsizetype keyTemplate = 0; // index into Rule::keys

    bool operator==(const KeyKind &other) const = default;
};

inline size_t qHash(const KeyKind &kind, size_t seed = 0)
{
    return qHashMulti(seed, kind.rule, kind.keyTemplate);
}

const mapping::KeyTemplate &templateOf(const mapping::KeyMap &keyMap, const KeyKind &kind);

// The kinds of exact keys that an update leaves to its row, since it changes no column that they
// are named after and not what identifies the row. None for an insert or a delete.
QVector<KeyKind> kindsKeptBy(const RowEdit &edit, const mapping::KeyMap &keyMap);

// Whether nothing else in the profile names this key.
bool isNamedByOnly(const KeyKind &kind, const mapping::KeyMap &keyMap, const QByteArray &key);

} // namespace selaras::repository
