// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"

namespace selaras::insight {

// One line of INFO, with the section that it stands in.
struct InfoField {
    QByteArray section; // "Memory"; empty before the first
    QByteArray name;
    QByteArray value;
};

// In the server's order.
QVector<InfoField> infoFieldsOf(const QByteArray &reply);
// Every section, those that INFO leaves out by default as well.
Result<QVector<InfoField>> readInfoFields(redis::Client &client);

} // namespace selaras::insight
