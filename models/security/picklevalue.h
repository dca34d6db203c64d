// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace selaras::security {

// What Python's pickle wrote, protocols 2 to 5, as far as it is made of texts, bytes, numbers,
// lists, tuples, sets and dicts: no class is looked up and nothing is called. nullopt for anything
// else.
std::optional<QJsonValue> pickleValue(const QByteArray &bytes);

} // namespace selaras::security
