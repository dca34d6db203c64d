// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tenantmodel.h"

namespace selaras::items {

void TenantModel::setTenants(const QVector<workspace::Tenant> &tenants)
{
    if (tenants == m_tenants && !m_shown.isEmpty())
        return;
    m_tenants = tenants;
    show();
}

void TenantModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    show();
}

QModelIndex TenantModel::find(const QString &id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).id == id)
            return index(row);
    }
    return {};
}

int TenantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TenantModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const workspace::Tenant &tenant = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (tenant.id.isEmpty())
            return tr("All tenants");
        return tenant.name.isEmpty() || tenant.name == tenant.id
            ? tenant.id
            : QStringLiteral("%1 (%2)").arg(tenant.name, tenant.id);
    case IdRole:
        return tenant.id;
    case NameRole:
        return tenant.name;
    default:
        return {};
    }
}

void TenantModel::show()
{
    beginResetModel();
    m_shown.clear();
    if (m_filter.isEmpty())
        m_shown.append(workspace::Tenant {});
    for (const workspace::Tenant &tenant : std::as_const(m_tenants)) {
        if (tenant.name.contains(m_filter, Qt::CaseInsensitive)
            || tenant.id.contains(m_filter, Qt::CaseInsensitive))
            m_shown.append(tenant);
    }
    endResetModel();
}

} // namespace selaras::items
