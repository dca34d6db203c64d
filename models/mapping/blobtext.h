// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/meaning.h"

#include <QByteArray>

#include <optional>

namespace selaras::mapping {

// The bytes that JSON.stringify() wrote: {"type":"Buffer","data":[1,2]} of Node's Buffer,
// {"0":1,"1":2} of a Uint8Array, or [1,2]. nullopt for anything else.
std::optional<QByteArray> bytesOf(const QJsonValue &value);

// A text against a blob: its base64, its hex or its UTF-8. Text that is none of these in form says
// nothing of the blob, such as the address where it can be fetched.
Meaning blobMeaning(const QString &text, const QByteArray &blob);

} // namespace selaras::mapping
