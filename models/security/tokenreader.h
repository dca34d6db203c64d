// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/tokenblacklist.h"
#include "models/redis/keyspace.h"
#include "models/security/layoutkeys.h"
#include "models/security/revokedtoken.h"

namespace selaras::security {

// The tokens that an application takes no more, with what they say of themselves.
//
// Blocking; used on the client's thread.
class TokenReader {
public:
    TokenReader(QVector<mapping::TokenBlacklist> layouts, Clock &clock);

    struct Tokens {
        QVector<RevokedToken> tokens; // what works again too early first, then by their end
        qint64 found = 0; // of which these were read
    };
    Result<Tokens> read(redis::Client &client);
    [[nodiscard]] const QVector<mapping::TokenBlacklist> &layouts() const { return m_layouts; }
    void forget() { m_keys.forget(); }

private:
    QVector<mapping::TokenBlacklist> m_layouts;
    Clock &m_clock;
    LayoutKeys m_keys;
};

// As its claims tell; empty where they do not.
QString tenantOf(const Jwt &jwt);

RevokedToken revokedToken(const LayoutKey &key, const redis::KeyValue &value,
                          const mapping::TokenBlacklist &layout, qint64 nowMs);

} // namespace selaras::security
