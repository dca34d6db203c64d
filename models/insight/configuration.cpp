// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/configuration.h"

namespace selaras::insight {

Configuration::Configuration(const redis::Reply &reply)
{
    for (qsizetype i = 0; i + 1 < reply.elements.size(); i += 2) {
        const QByteArray &name = reply.elements.at(i).bytes;
        const QByteArray &value = reply.elements.at(i + 1).bytes;
        m_values.insert(name, isSecret(name) && !value.isEmpty() ? concealed() : value);
    }
}

std::optional<QByteArray> Configuration::text(const QByteArray &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

std::optional<qint64> Configuration::integer(const QByteArray &name) const
{
    bool ok = false;
    const qint64 number = m_values.value(name).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QVector<ConfigurationEntry> Configuration::entries() const
{
    QVector<ConfigurationEntry> all;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
        all.append({value.key(), value.value()});
    return all;
}

bool Configuration::isSecret(const QByteArray &name)
{
    static const QByteArrayList secrets {"requirepass", "masterauth", "tls-key-file-pass",
                                         "tls-client-key-file-pass"};
    return secrets.contains(name);
}

Result<Configuration> readConfiguration(redis::Client &client)
{
    const auto reply = client.call({"CONFIG", "GET", "*"});
    if (!reply)
        return fail(reply.error());
    return Configuration(*reply);
}

Result<void> changeConfiguration(redis::Client &client, const QByteArray &name,
                                 const QByteArray &value)
{
    const auto reply = client.call({"CONFIG", "SET", name, value});
    if (!reply)
        return fail(reply.error());
    return {};
}

Result<void> rewriteConfiguration(redis::Client &client)
{
    const auto reply = client.call({"CONFIG", "REWRITE"});
    if (!reply)
        return fail(reply.error());
    return {};
}

} // namespace selaras::insight
