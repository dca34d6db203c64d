// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QVector>

#include <optional>

struct redisContext;

namespace selaras::chaos {

// Redis as the application reaches it: bare hiredis. Connects when it is needed; a call while Redis
// is away gives nullopt, and the next one tries again. Used on one thread.
class Cache {
public:
    explicit Cache(QString socketPath);
    ~Cache();
    Cache(const Cache &) = delete;
    Cache &operator=(const Cache &) = delete;

    // What a reply holds, without its shape: the text of a string or a status, a number's digits,
    // an array's elements. An error counts as no answer.
    struct Answer {
        bool nil = false;
        QByteArray text;
        QVector<Answer> elements;
    };
    std::optional<Answer> call(const QByteArrayList &command);
    std::optional<QVector<Answer>> pipeline(const QVector<QByteArrayList> &commands);

    // Until it answers.
    bool waitUntilReady(int timeoutMs);

private:
    bool connect();
    void drop();

    QString m_socketPath;
    redisContext *m_context = nullptr;
};

// Every key there is.
QByteArrayList allKeys(Cache &cache);

} // namespace selaras::chaos
