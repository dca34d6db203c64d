// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace selaras::security {

// A map or a list as MessagePack writes it, such as the sessions of flask-session. nullopt for
// anything else; extensions become null.
std::optional<QJsonValue> msgpackValue(const QByteArray &bytes);

} // namespace selaras::security
