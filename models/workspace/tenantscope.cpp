// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/tenantscope.h"

#include "models/base/onfinished.h"

#include <algorithm>

namespace selaras::workspace {

TenantScope::TenantScope(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1000);
    connect(&m_rest, &QTimer::timeout, this, &TenantScope::refresh);
    connect(&m_session, &Session::tenantChanged, this, &TenantScope::chosenChanged);
    if (!isOffered())
        return;
    connect(&m_session, &Session::databaseChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::rowsChanged, this, &TenantScope::refresh);
}

bool TenantScope::isOffered() const
{
    return m_session.boundary().tenants().has_value();
}

QString TenantScope::chosenName() const
{
    const auto is = [this](const Tenant &tenant) { return tenant.id == chosen(); };
    const auto found = std::find_if(m_tenants.begin(), m_tenants.end(), is);
    return found == m_tenants.end() || found->name.isEmpty() ? chosen() : found->name;
}

void TenantScope::choose(const QString &id)
{
    if (isOffered())
        m_session.setTenant(id);
}

void TenantScope::refresh()
{
    if (!isOffered() || m_reading)
        return;
    m_reading = true;
    onFinished(m_session.tenants(), this, [this](const Result<QVector<Tenant>> &tenants) {
        m_reading = false;
        m_error = tenants ? std::nullopt : std::optional(tenants.error());
        if (tenants)
            m_tenants = *tenants;
        Q_EMIT listChanged();
    });
}

} // namespace selaras::workspace
