// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/cache.h"

#include <QDeadlineTimer>
#include <QSet>
#include <QThread>

#include <hiredis/hiredis.h>

#include <memory>
#include <vector>

namespace selaras::chaos {

namespace {

constexpr timeval patience {10, 0};

Cache::Answer answerOf(const redisReply &reply)
{
    Cache::Answer answer;
    answer.nil = reply.type == REDIS_REPLY_NIL;
    if (reply.type == REDIS_REPLY_INTEGER)
        answer.text = QByteArray::number(qint64(reply.integer));
    else if (reply.str != nullptr)
        answer.text = QByteArray(reply.str, qsizetype(reply.len));
    for (size_t i = 0; i < reply.elements; ++i)
        answer.elements.append(answerOf(*reply.element[i]));
    return answer;
}

struct Free {
    void operator()(redisReply *reply) const { freeReplyObject(reply); }
};

void append(redisContext *context, const QByteArrayList &command)
{
    std::vector<const char *> words;
    std::vector<size_t> sizes;
    for (const QByteArray &word : command) {
        words.push_back(word.constData());
        sizes.push_back(size_t(word.size()));
    }
    redisAppendCommandArgv(context, int(words.size()), words.data(), sizes.data());
}

} // namespace

Cache::Cache(QString socketPath)
    : m_socketPath(std::move(socketPath))
{
}

Cache::~Cache()
{
    drop();
}

void Cache::drop()
{
    if (m_context != nullptr)
        redisFree(m_context);
    m_context = nullptr;
}

bool Cache::connect()
{
    if (m_context != nullptr && m_context->err == 0)
        return true;
    drop();
    m_context = redisConnectUnixWithTimeout(m_socketPath.toUtf8().constData(), {2, 0});
    if (m_context != nullptr && m_context->err == 0)
        redisSetTimeout(m_context, patience);
    return m_context != nullptr && m_context->err == 0;
}

std::optional<QVector<Cache::Answer>> Cache::pipeline(const QVector<QByteArrayList> &commands)
{
    if (!connect())
        return std::nullopt;
    for (const QByteArrayList &command : commands)
        append(m_context, command);
    QVector<Answer> answers;
    bool refused = false;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        void *raw = nullptr;
        if (redisGetReply(m_context, &raw) != REDIS_OK) {
            drop();
            return std::nullopt;
        }
        const std::unique_ptr<redisReply, Free> reply(static_cast<redisReply *>(raw));
        refused = refused || reply->type == REDIS_REPLY_ERROR;
        answers.append(answerOf(*reply));
    }
    return refused ? std::nullopt : std::optional(answers);
}

std::optional<Cache::Answer> Cache::call(const QByteArrayList &command)
{
    const auto answers = pipeline({command});
    return answers ? std::optional(answers->first()) : std::nullopt;
}

bool Cache::waitUntilReady(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!deadline.hasExpired()) {
        // While it loads its file, DBSIZE is an error.
        if (call({"DBSIZE"}))
            return true;
        QThread::msleep(5);
    }
    return false;
}

QByteArrayList allKeys(Cache &cache)
{
    QSet<QByteArray> keys;
    QByteArray cursor = "0";
    do {
        const auto answer = cache.call({"SCAN", cursor, "COUNT", "1000"});
        if (!answer)
            qFatal("redis-server does not answer");
        cursor = answer->elements.at(0).text;
        for (const Cache::Answer &key : answer->elements.at(1).elements)
            keys.insert(key.text);
    } while (cursor != "0");
    return {keys.begin(), keys.end()};
}

} // namespace selaras::chaos
