// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/tenantboundary.h"

namespace selaras::mapping {

namespace {

const QString another = QStringLiteral("other tenant");

QString nameOf(const QByteArray &key)
{
    return QString::fromUtf8(key);
}

} // namespace

Error otherTenant(const QString &what)
{
    return {ErrorCode::NoPermission, another, what};
}

bool isOtherTenant(const Error &error)
{
    return error.code == ErrorCode::NoPermission && error.detail == another;
}

TenantBoundary::TenantBoundary(const Profile &profile, const QString &chosen)
    : m_tenants(tenantsOf(profile))
    , m_users(usersOf(profile))
    , m_keys(std::make_shared<const TenantKeys>(profile))
    , m_chosen(m_tenants ? chosen : QString())
{
}

TenantBoundary TenantBoundary::around(const QString &chosen) const
{
    TenantBoundary boundary = *this;
    boundary.m_chosen = m_tenants ? chosen : QString();
    return boundary;
}

QString TenantBoundary::columnOf(const QString &table, const QStringList &columns) const
{
    if (!m_tenants)
        return {};
    const auto is = [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    };
    QString wanted = m_tenants->reference;
    if (is(table, m_tenants->table))
        wanted = m_tenants->key;
    else if (m_users && is(table, m_users->table) && !m_users->tenant.isEmpty())
        wanted = m_users->tenant;
    for (const QString &column : columns) {
        if (is(column, wanted))
            return column;
    }
    return {};
}

Result<void> TenantBoundary::admitsKey(const QByteArray &key) const
{
    if (isOpen())
        return {};
    const auto owner = m_keys->ownerOf(key);
    if (owner.kind == TenantKeys::Owner::Kind::One && owner.tenant != m_chosen.toUtf8())
        return fail(otherTenant(nameOf(key)));
    return {};
}

Result<void> TenantBoundary::admitsTarget(const KeyTarget &target) const
{
    if (isOpen() || target.isExact())
        return admitsKey(target.text);
    const auto owner = m_keys->ownerOf(target);
    const bool isOne = owner.kind == TenantKeys::Owner::Kind::One;
    if (isOne ? owner.tenant != m_chosen.toUtf8() : m_keys->spansTenants(target))
        return fail(otherTenant(nameOf(target.displayText())));
    return {};
}

Result<void> TenantBoundary::admitsRow(const QString &table, const Row &row) const
{
    if (isOpen())
        return {};
    const QString column = columnOf(table, row.columns());
    if (column.isEmpty())
        return {};
    const auto tenant = keyText(row.value(column));
    if (tenant && *tenant != m_chosen.toUtf8())
        return fail(otherTenant(table));
    return {};
}

bool TenantBoundary::isKeyOfChosen(const QByteArray &key) const
{
    return isOpen() || isChosen(m_keys->ownerOf(key));
}

bool TenantBoundary::isChannelOfChosen(const QByteArray &channel) const
{
    return isOpen() || isChosen(m_keys->ownerOfChannel(channel));
}

bool TenantBoundary::isChosen(const TenantKeys::Owner &owner) const
{
    return owner.kind == TenantKeys::Owner::Kind::One && owner.tenant == m_chosen.toUtf8();
}

} // namespace selaras::mapping
