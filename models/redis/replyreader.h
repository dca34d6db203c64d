// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/reply.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

struct redisReader;

namespace selaras::redis {

// Makes replies of the bytes of a stream, however they are sliced. Around hiredis' parser, which
// takes arrays nested up to seven deep.
class ReplyReader {
public:
    ReplyReader();
    ~ReplyReader();
    ReplyReader(const ReplyReader &) = delete;
    ReplyReader &operator=(const ReplyReader &) = delete;

    void feed(QByteArrayView bytes);

    // The next whole reply; nullopt while bytes of it are missing.
    //
    // A stream that is no Redis protocol fails with NotRedis when it never was, the detail being
    // how it begins, and with ConnectionLost when it had been until then. The reader is of no use
    // after either.
    Result<std::optional<Reply>> next();

    // Nothing was fed that next() has not returned.
    [[nodiscard]] bool isEmpty() const;

private:
    struct Free {
        void operator()(redisReader *reader) const;
    };

    [[nodiscard]] Error protocolError() const;

    std::unique_ptr<redisReader, Free> m_reader;
    QByteArray m_beginning; // the first bytes, until they have proven to be a reply
    bool m_proven = false;
};

} // namespace selaras::redis
