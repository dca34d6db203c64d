// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/keyspace.h"

namespace selaras::redis {

// The elements of a value, as KeyValue::entries has them, from the reply that brings them.
using ValueEntries = QVector<QPair<QByteArray, QByteArray>>;

ValueEntries singleEntries(const QVector<Reply> &items); // list, set
ValueEntries pairEntries(const QVector<Reply> &items); // hash, sorted set
ValueEntries streamEntries(const QVector<Reply> &items);

} // namespace selaras::redis
