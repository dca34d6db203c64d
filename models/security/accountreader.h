// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/lockouts.h"
#include "models/redis/keyspace.h"
#include "models/security/account.h"
#include "models/security/layoutkeys.h"

namespace selaras::security {

// Who has failed logins, and who is locked out. Attempts are read as an integer, JSON, a hash, or a
// list or set of one entry each; a lockout is a key that is there, whatever it holds. Where a
// layout has no lockouts but a limit, an account with as many failures is locked.
//
// Blocking; used on the client's thread.
class AccountReader {
public:
    AccountReader(QVector<mapping::Lockouts> layouts, Clock &clock);

    struct Accounts {
        QVector<Account> accounts; // locked ones first, then those with the most attempts
        qint64 found = 0; // of which these were read
    };
    Result<Accounts> read(redis::Client &client);
    // One account by its id, if only with empty keys: what a lock would need of it. Of several
    // layouts, the one that has something of it, else the one that has anything.
    Result<Account> find(redis::Client &client, const QString &id);
    [[nodiscard]] const QVector<mapping::Lockouts> &layouts() const { return m_layouts; }
    void forget() { m_keys.forget(); }

private:
    QVector<mapping::Lockouts> m_layouts;
    Clock &m_clock;
    QVector<bool> m_isLockout; // by template
    QVector<qsizetype> m_layoutOf; // by template
    LayoutKeys m_keys;
};

// What a key of failed attempts or of a lockout says of its account. Nothing where it is gone.
void takeAttempts(Account &account, const redis::KeyValue &value, const mapping::Lockouts &layout,
                  qint64 nowMs);
void takeLockout(Account &account, const redis::KeyValue &value, const mapping::Lockouts &layout,
                 qint64 nowMs);

} // namespace selaras::security
