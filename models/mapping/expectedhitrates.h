// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/jsonplace.h"
#include "models/mapping/profile.h"

#include <QByteArrayList>

namespace selaras::mapping {

// One member of "expectedHitRates": how often reading keys of a kind should find them. In the file
// either "session:*": [99, 100], or "menu": { "keys": ["menu:*"], "percent": [85, 95] }.
struct ExpectedHitRate {
    QString name; // as in the file
    QByteArrayList patterns; // globs, with the key prefix
    double least = 0; // shares, from 0 to 1
    double most = 1;
};

// What is wrong becomes the place's error.
QVector<ExpectedHitRate> parseExpectedHitRates(const JsonPlace &section, const QString &keyPrefix);

// Of a profile that was parsed well, by name.
QVector<ExpectedHitRate> expectedHitRates(const Profile &profile);

} // namespace selaras::mapping
