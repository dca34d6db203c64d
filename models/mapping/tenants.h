// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/jsonplace.h"
#include "models/mapping/profile.h"

#include <optional>

namespace selaras::mapping {

// "tenants" of a profile, for an application that serves many: { "table": "sppg", "key": "id",
// "reference": "sppg_id" }. A key belongs to the tenant that its {reference} names, or its {key}
// where the rule is of that table.
struct Tenants {
    QString table;
    QString key; // column of the table
    QString reference; // column of the other tables

    // The placeholder that holds the tenant in the keys of a rule; empty where none does.
    [[nodiscard]] QString placeholderOf(const Rule &rule, const KeyTemplate &key) const;
};

// What is wrong becomes the place's error.
std::optional<Tenants> parseTenants(const JsonPlace &section);

// Of a profile that was parsed well; nullopt where it has no tenants.
std::optional<Tenants> tenantsOf(const Profile &profile);

} // namespace selaras::mapping
