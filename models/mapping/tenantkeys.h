// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/tenants.h"

#include <QVector>

#include <optional>

namespace selaras::mapping {

// Whose a key is, as far as its name tells: by the placeholders that stand for the tenant in the
// rules, and in how sessions, lockouts, limits, locks, tokens, events and the cache are stored.
// Const after construction; may be shared between threads.
class TenantKeys {
public:
    explicit TenantKeys(const Profile &profile);

    struct Owner {
        enum class Kind {
            One, // the name tells the tenant
            None, // no tenant's: the profile knows this very key, as "dashboard:super_admin"
            Untold, // the name does not tell, or could be read as that of several
        };

        Kind kind = Kind::Untold;
        QByteArray tenant {}; // of One

        bool operator==(const Owner &other) const = default;
    };
    [[nodiscard]] Owner ownerOf(const QByteArray &key) const;
    // Likewise of a channel, by the channels of the profile.
    [[nodiscard]] Owner ownerOfChannel(const QByteArray &channel) const;
    // Of every key that the target names.
    [[nodiscard]] Owner ownerOf(const KeyTarget &target) const;
    // Whether the target may name keys of several tenants.
    [[nodiscard]] bool spansTenants(const KeyTarget &target) const;

    // Patterns for every key whose name tells this tenant, escaped so that a tenant [ab] does not
    // reach a and b. They may match more: each key is to be asked for its owner.
    [[nodiscard]] QVector<KeyTarget> targetsOf(const QByteArray &tenant) const;

private:
    struct Template {
        KeyTemplate key;
        QString placeholder; // of the tenant; empty: it has none
    };
    static Owner ownerIn(const QVector<Template> &templates, const QByteArray &name);
    void addRules(const Profile &profile, const Tenants &tenants);
    void addSections(const Profile &profile, const Tenants &tenants);
    void addChannels(const Profile &profile, const Tenants &tenants);
    void add(const std::optional<KeyTemplate> &key, const QString &named, const Tenants &tenants);

    QVector<Template> m_templates;
    QVector<Template> m_channels;
};

} // namespace selaras::mapping
