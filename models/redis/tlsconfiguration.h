// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/endpoint.h"

#include <QSslConfiguration>

namespace selaras::redis {

// TLS 1.2 or later with the peer verified, by the endpoint's own authorities if it names any. Fails
// with FileNotFound for a file that can't be read and TlsFailed for one that holds something else.
Result<QSslConfiguration> tlsConfiguration(const Endpoint::Tls &tls);

} // namespace selaras::redis
