// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keytemplate.h"

#include <QByteArrayList>

#include <functional>

namespace selaras::mapping {

// How a key stands to a template.
enum class KeyFit {
    No, // begins as the template does, and is none of its keys
    Yes,
    Forced, // only if a value holds the delimiter: "user:1:roles" as the user "1:roles"
};

// The keys, of sorted ones, that begin as the template does.
struct KeyRange {
    qsizetype begin = 0;
    qsizetype end = 0;
};
KeyRange keysBeginningWith(const QByteArrayList &sorted, const QByteArray &prefix);

KeyFit fitOf(const QByteArray &key, const KeyTemplate &keyTemplate);

// The only placeholder's value in a key that fits; nullopt where there are more or none.
std::optional<QByteArray> valueIn(const QByteArray &key, const KeyTemplate &keyTemplate);

} // namespace selaras::mapping
