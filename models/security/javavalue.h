// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace selaras::security {

// What Java's ObjectOutputStream wrote, as Spring Session's fields are: a text, a boxed number, a
// date, an enum's name; a collection as a list, a map as an object, any other object as its fields.
// No class is looked up. nullopt for anything else, and for classes that write in a way of their
// own.
std::optional<QJsonValue> javaValue(const QByteArray &bytes);

// A text as ObjectOutputStream writes it. Its UTF-8 may be at most 65,535 bytes long.
QByteArray javaText(const QByteArray &utf8);

} // namespace selaras::security
