// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

#include <optional>
#include <span>

namespace selaras::mapping {

// A way to write a cell that is not NULL as JSON. nullopt: not such a cell, or one that differs
// from one language to another.
using ScalarForm = std::optional<QByteArray> (*)(const QVariant &cell);

// All that are known: text and its escapes, numbers, true and false, instants, nested JSON.
std::span<const ScalarForm> scalarForms();

} // namespace selaras::mapping
