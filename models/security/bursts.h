// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/audittrail.h"
#include "models/redis/client.h"
#include "models/security/account.h"

#include <QVector>

namespace selaras::security {

// Many failed logins from one address, or of one account.
struct Burst {
    enum class Kind { Address, Account };

    Kind kind = Kind::Address;
    QString subject; // the address, or the account's id
    qint64 failures = 0;
    int accounts = 0; // that were tried from there; or 1
    int locked = 0; // of them
    std::optional<qint64> lastMs {};
};

// Adds the addresses of failed logins where the counters do not tell them, from what the audit
// trail says last of these very accounts. A trail of one key for all is looked at too, as far as
// its newest 500 events. Blocking; a few round trips.
Result<void> addAddresses(redis::Client &client, QVector<Account> &accounts,
                          const QVector<mapping::AuditTrail> &trails);

// Addresses with at least five failures or with two accounts, and accounts with at least five, the
// worst first.
QVector<Burst> burstsIn(const QVector<Account> &accounts);

} // namespace selaras::security
