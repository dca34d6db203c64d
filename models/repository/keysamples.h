// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/comparison.h"
#include "models/redis/client.h"

#include <QJsonArray>
#include <QJsonObject>

namespace selaras::repository {

// A key with what it holds, as far as rows can be in it: JSON in a string, or a hash.
struct KeySample {
    QByteArray key;
    QByteArray type; // "none" for a key that is gone
    QVector<QJsonObject> objects; // the one of an object or a hash, or the elements of a list
    bool isList = false;

    // A list without elements is content, too.
    [[nodiscard]] bool hasContent() const { return isList || !objects.isEmpty(); }
};

// Reads these keys, pipelined; values over 256 KiB count as without content. Blocking; fails as the
// client does.
Result<QVector<KeySample>> readSamples(redis::Client &client, const QByteArrayList &keys);

// The members that never hold an object or an array.
QStringList scalarFields(const QVector<KeySample> &samples);

} // namespace selaras::repository
