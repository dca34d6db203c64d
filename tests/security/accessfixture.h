// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profile.h"
#include "models/redis/connection.h"
#include "tests/support/redisserver.h"

#include <memory>

namespace selaras::test {

// A redis-server of the test's own, asked by a user who may run scripts or by one who may not.
class AccessFixture {
public:
    [[nodiscard]] bool start(bool scripts = true)
    {
        m_client.reset();
        m_server = std::make_unique<RedisServer>();
        if (!m_server->isRunning())
            return false;
        const QByteArray set = m_server->cli(
            {QStringLiteral("ACL"), QStringLiteral("SETUSER"), QStringLiteral("plain"),
             QStringLiteral("on"), QStringLiteral(">secret"), QStringLiteral("~*"),
             QStringLiteral("&*"), QStringLiteral("+@all"), QStringLiteral("-@scripting")});
        m_endpoint = m_server->endpoint();
        if (!scripts) {
            m_endpoint.username = QStringLiteral("plain");
            m_endpoint.password = QStringLiteral("secret");
        }
        m_client = std::make_unique<redis::Connection>(m_endpoint, m_clock);
        return set == "OK";
    }

    [[nodiscard]] redis::Client &client() { return *m_client; }
    [[nodiscard]] const redis::Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] RedisServer &server() { return *m_server; }
    [[nodiscard]] SystemClock &clock() { return m_clock; }
    QByteArray text(const redis::Command &command)
    {
        const auto reply = m_client->call(command);
        return reply
            ? (reply->type == redis::Reply::Type::Integer ? QByteArray::number(reply->integer)
                                                          : reply->bytes)
            : "error " + reply.error().detail.toUtf8();
    }

    // The section's member of a profile that consists of it.
    static mapping::Profile profile(const QByteArray &sections)
    {
        auto parsed = mapping::parseProfile(R"({"name": "test", "mappings": [], )" + sections + "}",
                                            QStringLiteral("test.json"));
        if (!parsed)
            qFatal("%s: %s", qPrintable(parsed.error().context), qPrintable(parsed.error().detail));
        return *parsed;
    }

private:
    SystemClock m_clock;
    std::unique_ptr<RedisServer> m_server;
    redis::Endpoint m_endpoint;
    std::unique_ptr<redis::Connection> m_client;
};

} // namespace selaras::test
