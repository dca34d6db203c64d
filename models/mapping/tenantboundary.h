// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/mapping/tenantkeys.h"
#include "models/mapping/users.h"

#include <memory>

namespace selaras::mapping {

// The tenants of an application and the one that was chosen, if any: what is done keeps to it.
// Asked where something is done, whatever the window shows. Const; may be shared between threads.
class TenantBoundary {
public:
    // Without tenants, or with an empty one chosen, everything is within.
    explicit TenantBoundary(const Profile &profile, const QString &chosen = {});

    [[nodiscard]] TenantBoundary around(const QString &chosen) const;
    [[nodiscard]] const std::optional<Tenants> &tenants() const { return m_tenants; }
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    [[nodiscard]] bool isOpen() const { return m_chosen.isEmpty(); }

    // Whose rows these are: the column that holds the tenant; empty where none does.
    [[nodiscard]] QString columnOf(const QString &table, const QStringList &columns) const;

    // Fail, as otherTenant(), where it is another tenant's. What is nobody's, or does not tell, is
    // within; but not a pattern that may name keys of others.
    [[nodiscard]] Result<void> admitsKey(const QByteArray &key) const;
    [[nodiscard]] Result<void> admitsTarget(const KeyTarget &target) const;
    [[nodiscard]] Result<void> admitsRow(const QString &table, const Row &row) const;

    // Whether its name tells that it is the chosen tenant's; true of all where none is chosen.
    [[nodiscard]] bool isKeyOfChosen(const QByteArray &key) const;
    [[nodiscard]] bool isChannelOfChosen(const QByteArray &channel) const;
    [[nodiscard]] const TenantKeys &keys() const { return *m_keys; }

private:
    [[nodiscard]] bool isChosen(const TenantKeys::Owner &owner) const;

    std::optional<Tenants> m_tenants;
    std::optional<Users> m_users;
    std::shared_ptr<const TenantKeys> m_keys;
    QString m_chosen;
};

// What is of another tenant than the chosen one, as an error and back.
Error otherTenant(const QString &what);
bool isOtherTenant(const Error &error);

} // namespace selaras::mapping
