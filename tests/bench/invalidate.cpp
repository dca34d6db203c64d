// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/repository/removal.h"
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"
#include "tests/support/redisserver.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace selaras::bench {

namespace {

using namespace std::chrono;

constexpr int there = 1'000'000; // keys
constexpr int meant = 200'000; // of them, by the pattern
const std::string prefix = "sita:user:7:";

void set(redisContext *context, const std::string &name, int count)
{
    for (int i = 0; i < count; ++i)
        redisAppendCommand(context, "SET %s%d x", name.c_str(), i);
    for (int i = 0; i < count; ++i)
        nextReply(context);
}

void unlinkBare(redisContext *context, std::vector<std::string> &keys)
{
    for (const std::string &key : keys)
        redisAppendCommand(context, "UNLINK %b", key.data(), key.size());
    for (size_t i = 0; i < keys.size(); ++i)
        nextReply(context);
    keys.clear();
}

// SCAN COUNT 1000 through everything, and an UNLINK for each key that begins with the prefix.
void removeBare(redisContext *context)
{
    std::string cursor = "0";
    std::vector<std::string> found;
    do {
        redisAppendCommand(context, "SCAN %s COUNT 1000", cursor.c_str());
        const BareReply reply = nextReply(context);
        cursor = reply->element[0]->str;
        for (size_t i = 0; i < reply->element[1]->elements; ++i) {
            const redisReply *key = reply->element[1]->element[i];
            if (std::string_view(key->str, key->len).starts_with(prefix))
                found.emplace_back(key->str, key->len);
        }
        unlinkBare(context, found);
    } while (cursor != "0");
}

// A client of the application: GETs one after the other, each timed.
class Bystander {
public:
    explicit Bystander(const QString &socketPath)
        : m_thread([this, socketPath] { run(socketPath); })
    {
    }
    ~Bystander()
    {
        m_stopping = true;
        m_thread.join();
    }
    Bystander(const Bystander &) = delete;
    Bystander &operator=(const Bystander &) = delete;

    void measureInto(std::vector<double> *milliseconds) { m_into = milliseconds; }

private:
    void run(const QString &socketPath)
    {
        const Context context = connectBare(socketPath);
        while (!m_stopping) {
            std::vector<double> *into = m_into;
            const auto start = steady_clock::now();
            redisAppendCommand(context.get(), "GET sita:other:1");
            nextReply(context.get());
            if (into != nullptr && into == m_into)
                into->push_back(duration<double, std::milli>(steady_clock::now() - start).count());
            std::this_thread::sleep_for(microseconds(500));
        }
    }

    std::atomic<bool> m_stopping = false;
    std::atomic<std::vector<double> *> m_into = nullptr;
    std::thread m_thread;
};

double p99(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() * 99 / 100);
}

mapping::KeyTarget pattern()
{
    return {mapping::KeyTarget::Scope::Subtree, "sita:user:7", ":"};
}

} // namespace

bool benchInvalidate()
{
    const test::RedisServer server;
    const Context context = connectBare(server.socketPath());
    set(context.get(), "sita:other:", there - meant);
    SystemClock clock;
    redis::Connection connection(server.endpoint(), clock);
    std::vector<double> ours;
    std::vector<double> floor;
    Bystander bystander(server.socketPath());
    const auto timed = [&](std::vector<double> &into, const auto &work) {
        bystander.measureInto(&into);
        work();
        bystander.measureInto(nullptr);
    };
    const bool fast = measure({"200k of 1M keys removed by pattern", 1 / 0.75, 5,
                               [&] {
                                   timed(ours, [&] {
                                       const auto done =
                                           repository::removeTargets(connection, {pattern()});
                                       if (!done || done->removed.size() != meant)
                                           std::abort();
                                   });
                               },
                               [&] { timed(floor, [&] { removeBare(context.get()); }); },
                               [&] { set(context.get(), prefix, meant); }});
    const bool kind = tell("another client's GET meanwhile, p99", p99(ours), "ms", p99(floor), 1.0);
    return fast && kind;
}

} // namespace selaras::bench
