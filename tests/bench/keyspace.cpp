// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"

#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/redis/keyspace.h"
#include "tests/support/redisserver.h"

#include <string>
#include <vector>

namespace selaras::bench {

namespace {

constexpr int scanned = 1'000'000; // keys
constexpr int removed = 100'000;

void fill(const test::RedisServer &server, int keys)
{
    const Context context = connectBare(server.socketPath());
    for (int i = 0; i < keys; ++i)
        redisAppendCommand(context.get(), "SET sita:user:%d x", i);
    for (int i = 0; i < keys; ++i)
        nextReply(context.get());
}

int scanBare(redisContext *context)
{
    int found = 0;
    std::string cursor = "0";
    do {
        redisAppendCommand(context, "SCAN %s COUNT 1000", cursor.c_str());
        const BareReply reply = nextReply(context);
        cursor = reply->element[0]->str;
        found += static_cast<int>(reply->element[1]->elements);
    } while (cursor != "0");
    return found;
}

void unlinkBare(redisContext *context, int keys)
{
    for (int i = 0; i < keys; i += 500) {
        std::vector<std::string> words {"UNLINK"};
        for (int key = i; key < i + 500; ++key)
            words.push_back("sita:user:" + std::to_string(key));
        std::vector<const char *> arguments;
        std::vector<size_t> lengths;
        for (const std::string &word : words) {
            arguments.push_back(word.data());
            lengths.push_back(word.size());
        }
        redisAppendCommandArgv(context, static_cast<int>(words.size()), arguments.data(),
                               lengths.data());
    }
    for (int i = 0; i < keys; i += 500)
        nextReply(context);
}

} // namespace

bool benchScan()
{
    const test::RedisServer server;
    fill(server, scanned);
    SystemClock clock;
    redis::Connection connection(server.endpoint(), clock);
    const Context context = connectBare(server.socketPath());
    return measure({"scan 1M keys", 1.5, 5,
                    [&] {
                        QByteArrayList keys;
                        const auto done = redis::scanKeys(
                            connection, {}, [&](const QByteArrayList &more) { keys += more; });
                        if (!done || keys.size() < scanned)
                            std::abort();
                    },
                    [&] {
                        if (scanBare(context.get()) < scanned)
                            std::abort();
                    }});
}

bool benchUnlink()
{
    const test::RedisServer server;
    SystemClock clock;
    redis::Connection connection(server.endpoint(), clock);
    const Context context = connectBare(server.socketPath());
    QByteArrayList keys;
    for (int i = 0; i < removed; ++i)
        keys.append("sita:user:" + QByteArray::number(i));
    // Filling is part of both sides alike, since a key can be removed only once.
    return measure({"fill and unlink 100k keys", 1.5, 5,
                    [&] {
                        fill(server, removed);
                        const auto done = redis::unlinkKeys(connection, keys);
                        if (!done || done->size() != removed)
                            std::abort();
                    },
                    [&] {
                        fill(server, removed);
                        unlinkBare(context.get(), removed);
                    }});
}

} // namespace selaras::bench
