// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/replyreader.h"

#include <hiredis/read.h>

#include <algorithm>

namespace selaras::redis {

namespace {

constexpr qsizetype beginningLength = 64;
// What an array says of its length is believed only as far as its elements arrive.
constexpr qsizetype trustedReserve = 4096;

Reply::Type typeOf(int wireType)
{
    switch (wireType) {
    case REDIS_REPLY_STATUS:
        return Reply::Type::Status;
    case REDIS_REPLY_ERROR:
        return Reply::Type::Error;
    default:
        return Reply::Type::Bulk;
    }
}

// Puts the reply where it belongs: at the end of the array that is being read, or on its own. The
// array's earlier elements may move, but none of them is being read any more.
void *place(const redisReadTask *task, Reply reply)
{
    if (task->parent == nullptr)
        return new Reply(std::move(reply));
    auto &siblings = static_cast<Reply *>(task->parent->obj)->elements;
    siblings.append(std::move(reply));
    return &siblings.last();
}

// The length parameters differ in type between versions of hiredis, hence auto.
redisReplyObjectFunctions *builders()
{
    static redisReplyObjectFunctions functions = [] {
        redisReplyObjectFunctions table {};
        table.createString = [](const redisReadTask *task, char *bytes, auto length) -> void * {
            return place(task, {typeOf(task->type), 0, QByteArray(bytes, qsizetype(length)), {}});
        };
        table.createArray = [](const redisReadTask *task, auto length) -> void * {
            Reply array {Reply::Type::Array, 0, {}, {}};
            array.elements.reserve(std::min(qsizetype(length), trustedReserve));
            return place(task, std::move(array));
        };
        table.createInteger = [](const redisReadTask *task, auto value) -> void * {
            return place(task, Reply::number(value));
        };
        table.createNil = [](const redisReadTask *task) -> void * { return place(task, Reply {}); };
        table.freeObject = [](void *reply) { delete static_cast<Reply *>(reply); };
        return table;
    }();
    return &functions;
}

QString printable(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes.split('\n').first().trimmed());
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c < u' ' || c > u'~'; }, QChar(u'.'));
    return text;
}

} // namespace

void ReplyReader::Free::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

ReplyReader::ReplyReader()
    : m_reader(redisReaderCreateWithFunctions(builders()))
{
}

ReplyReader::~ReplyReader() = default;

void ReplyReader::feed(QByteArrayView bytes)
{
    if (!m_proven && m_beginning.size() < beginningLength)
        m_beginning += bytes.first(std::min(bytes.size(), beginningLength - m_beginning.size()));
    redisReaderFeed(m_reader.get(), bytes.data(), size_t(bytes.size()));
}

Result<std::optional<Reply>> ReplyReader::next()
{
    void *parsed = nullptr;
    if (redisReaderGetReply(m_reader.get(), &parsed) != REDIS_OK)
        return fail(protocolError());
    if (parsed == nullptr)
        return std::optional<Reply>();
    m_proven = true;
    const std::unique_ptr<Reply> reply(static_cast<Reply *>(parsed));
    return std::optional<Reply>(std::move(*reply));
}

bool ReplyReader::isEmpty() const
{
    return m_reader->pos == m_reader->len && m_reader->ridx < 0;
}

Error ReplyReader::protocolError() const
{
    if (!m_proven)
        return {ErrorCode::NotRedis, printable(m_beginning), {}};
    return {
        ErrorCode::ConnectionLost, QString::fromLatin1(redisReaderGetError(m_reader.get())), {}};
}

} // namespace selaras::redis
