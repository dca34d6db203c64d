// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"

#include <QMap>

#include <optional>

namespace selaras::insight {

// A setting as a record: a name with its value.
struct ConfigurationEntry {
    QByteArray name;
    QByteArray value;
};

// What CONFIG GET tells, by name. A password that is set reads as concealed(): it goes nowhere.
class Configuration {
public:
    Configuration() = default;
    explicit Configuration(const redis::Reply &reply);

    // nullopt where this server has no such setting.
    [[nodiscard]] std::optional<QByteArray> text(const QByteArray &name) const;
    [[nodiscard]] std::optional<qint64> integer(const QByteArray &name) const;
    [[nodiscard]] const QMap<QByteArray, QByteArray> &all() const { return m_values; }
    // By name.
    [[nodiscard]] QVector<ConfigurationEntry> entries() const;

    [[nodiscard]] static bool isSecret(const QByteArray &name);
    static QByteArray concealed() { return QByteArrayLiteral("********"); }

private:
    QMap<QByteArray, QByteArray> m_values;
};

Result<Configuration> readConfiguration(redis::Client &client);
// Until the next start of the server, unless it is rewritten. The server's refusal is RedisError.
Result<void> changeConfiguration(redis::Client &client, const QByteArray &name,
                                 const QByteArray &value);
// Writes what holds now to the server's own file.
Result<void> rewriteConfiguration(redis::Client &client);

} // namespace selaras::insight
