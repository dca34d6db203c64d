// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace selaras::security {

// What PHP's serialize() wrote, or its session module ("name|…name|…"): nothing is built but texts,
// numbers, lists and objects of them. A text that is itself serialized, as Laravel's sessions are,
// is read as well. nullopt for anything else, what is broken or nested too deeply. A reference
// becomes null.
std::optional<QJsonValue> phpValue(const QByteArray &bytes);

} // namespace selaras::security
