// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/tenantboundary.h"

#include <QByteArrayList>
#include <QJsonArray>

namespace selaras::workspace {

// Keys as a deed of the journal tells them, masked: one by its name, several by their number.
QString subjectOfKeys(const QByteArrayList &keys);

// Their names, of very many the first 200.
QJsonArray keysForDeed(const QByteArrayList &keys);

// Whose they are, where their names tell that all are the same tenant's; else empty.
QString tenantOfKeys(const mapping::TenantBoundary &boundary, const QByteArrayList &keys);

} // namespace selaras::workspace
