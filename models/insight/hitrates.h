// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/insight/hitcount.h"

#include <QByteArray>
#include <QMap>
#include <QMetaType>

#include <optional>
#include <utility>

namespace selaras::insight {

// What a measurement counted, by group of keys (see mapping::KeyGroups) and tenant.
struct HitRates {
    enum class End {
        Running,
        Done,
        Asked, // before its time
        TooManyCommands, // the server had more to do than the limit
        TooFarBehind, // this program could not follow
    };

    // Where it was learnt that a key was not there.
    enum class Source {
        Told, // by the server, of each
        Followed, // see PresenceFollower: an estimate
    };

    using Cell = std::pair<qsizetype, QByteArray>; // group, tenant (empty: none)

    QMap<Cell, HitCount> cells;
    bool tenantsLeftOut = false; // there were more than are told apart
    qint64 commands = 0; // that were looked through, of every database
    qint64 tookMs = 0;
    qint64 lagMs = 0; // the longest
    Source source = Source::Told;
    End end = End::Running;
    // The server's setting could not be put back as it was, or another has changed it meanwhile.
    std::optional<Error> restoreError;
    bool settingChangedMeanwhile = false;

    [[nodiscard]] HitCount total() const;
    [[nodiscard]] QMap<qsizetype, HitCount> byGroup() const;
    [[nodiscard]] QMap<QByteArray, HitCount> byTenant() const; // not what is of none
};

} // namespace selaras::insight

Q_DECLARE_METATYPE(selaras::insight::HitRates)
