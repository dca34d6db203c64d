// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QVector>

namespace selaras::redis {

// A command and its arguments, as bytes: names and values need not be text.
using Command = QByteArrayList;

// One RESP2 reply.
struct Reply {
    enum class Type { Nil, Status, Error, Integer, Bulk, Array };

    Type type = Type::Nil;
    qint64 integer = 0; // Integer
    QByteArray bytes; // Status, Error, Bulk
    QVector<Reply> elements; // Array

    [[nodiscard]] bool isNil() const { return type == Type::Nil; }
    [[nodiscard]] bool isError() const { return type == Type::Error; }

    static Reply status(const QByteArray &text) { return {Type::Status, 0, text, {}}; }
    static Reply error(const QByteArray &text) { return {Type::Error, 0, text, {}}; }
    static Reply number(qint64 value) { return {Type::Integer, value, {}, {}}; }
    static Reply bulk(const QByteArray &bytes) { return {Type::Bulk, 0, bytes, {}}; }
    static Reply array(const QVector<Reply> &elements) { return {Type::Array, 0, {}, elements}; }

    bool operator==(const Reply &other) const = default;
};

// The typed error that an error reply's words stand for: "WRONGPASS …" is WrongPassword, "NOAUTH …"
// AuthenticationRequired, "NOPERM …" NoPermission, and so on; RedisError with the words otherwise.
Error errorOf(const Reply &reply);

} // namespace selaras::redis
