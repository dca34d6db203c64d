// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/cache.h"
#include "tests/chaos/world.h"

#include <QSet>

namespace selaras::chaos {

// Keys that no rule maps to any edit, many of them neighbours in name of those that are: nobody but
// Redis itself may remove them.
class Sentinels {
public:
    explicit Sentinels(const World &world);

    void plant(Cache &cache) const;
    // How many of them are not there, or not as they were planted.
    [[nodiscard]] qint64 missing(Cache &cache) const;
    [[nodiscard]] bool contains(const QByteArray &key) const { return m_names.contains(key); }

private:
    QSet<QByteArray> m_names;
};

} // namespace selaras::chaos
