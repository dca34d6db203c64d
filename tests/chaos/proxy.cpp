// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/proxy.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace selaras::chaos {

namespace {

constexpr int pollMs = 20;
constexpr int patienceMs = 500;

sockaddr_un addressOf(const QString &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray bytes = path.toUtf8();
    if (size_t(bytes.size()) >= sizeof address.sun_path)
        qFatal("%s is too long for a socket", bytes.constData());
    std::memcpy(address.sun_path, bytes.constData(), size_t(bytes.size()));
    return address;
}

int unixSocket()
{
    return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

// A peer that does not read for so long is cut off, or it would hold up the other links.
bool isWritable(int to)
{
    pollfd ready {to, POLLOUT, 0};
    return poll(&ready, 1, patienceMs) == 1;
}

bool sendAll(int to, const char *bytes, qsizetype size)
{
    while (size > 0) {
        const ssize_t sent = send(to, bytes, size_t(size), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno == EAGAIN && isWritable(to))
            continue;
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= sent;
    }
    return true;
}

void sleepMs(qint64 ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

} // namespace

Proxy::Proxy(const QString &listenPath, QString targetPath, quint64 seed)
    : m_targetPath(std::move(targetPath))
    , m_dice(seed, 2)
    , m_listener(unixSocket())
{
    const sockaddr_un address = addressOf(listenPath);
    if (bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || listen(m_listener, 64) != 0)
        qFatal("the proxy cannot listen");
    m_thread = std::thread([this] { run(); });
}

Proxy::~Proxy()
{
    m_stopping = true;
    m_thread.join();
    close(m_listener);
}

void Proxy::accept(std::vector<Link> &links)
{
    Link link;
    link.client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    link.server = unixSocket();
    const sockaddr_un address = addressOf(m_targetPath);
    const bool refused = m_fault == Fault::Reset
        || connect(link.server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0;
    if (refused) {
        close(link.client);
        close(link.server);
        return;
    }
    links.push_back(link);
}

bool Proxy::carry(Link &link, int from, int to)
{
    std::array<char, 16 * 1024> buffer {};
    const Fault fault = m_fault;
    if (fault == Fault::Reset)
        return false;
    if (fault == Fault::Slow)
        sleepMs(m_dice.below(15));
    const size_t most = fault == Fault::Slice ? size_t(m_dice.between(1, 40)) : buffer.size();
    ssize_t count = recv(from, buffer.data(), most, 0);
    if (count <= 0)
        return false;
    if (fault != Fault::Cut)
        return sendAll(to, buffer.data(), count);
    if (link.bytesToCut < 0)
        link.bytesToCut = m_dice.below(200);
    count = std::min<ssize_t>(count, link.bytesToCut);
    link.bytesToCut -= count;
    return sendAll(to, buffer.data(), count) && link.bytesToCut > 0;
}

void Proxy::run()
{
    std::vector<Link> links;
    while (!m_stopping) {
        std::vector<pollfd> waiting {{m_listener, POLLIN, 0}};
        for (const Link &link : links) {
            waiting.push_back({link.client, POLLIN, 0});
            waiting.push_back({link.server, POLLIN, 0});
        }
        if (poll(waiting.data(), waiting.size(), pollMs) < 0)
            continue;
        for (size_t i = 0; i < links.size(); ++i) {
            Link &link = links[i];
            const bool fromClient = waiting[1 + 2 * i].revents != 0;
            const bool fromServer = waiting[2 + 2 * i].revents != 0;
            if ((!fromClient || carry(link, link.client, link.server))
                && (!fromServer || carry(link, link.server, link.client)))
                continue;
            close(link.client);
            close(link.server);
            link.client = -1;
        }
        links.erase(std::remove_if(links.begin(), links.end(),
                                   [](const Link &link) { return link.client < 0; }),
                    links.end());
        if (waiting.front().revents != 0)
            accept(links);
    }
    for (const Link &link : links) {
        close(link.client);
        close(link.server);
    }
}

} // namespace selaras::chaos
