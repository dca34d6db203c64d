// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/session.h"

namespace selaras::security {

// What a person typed to find sessions: words that all have to fit.
//     user:7 tenant:x role:admin ip:10.1 agent:firefox id:ab key:sess:
//         a part of what the session says; the user and the tenant exactly, or with a * for any
//         text
//     expires<1h expires>30m idle>30m age>2d
//         how long; d, h, m, s
//     expires:never
//     anything else
//         a part of whatever is shown of it
// Letters count as the same in both cases. A word in quotes may hold blanks.
class SessionFilter {
public:
    // What does not fit a form, such as "idle>soon", is looked for as it stands.
    static SessionFilter parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    // `more` is what else is shown of it: the user's name.
    [[nodiscard]] bool accepts(const Session &session, qint64 nowMs,
                               const QString &more = {}) const;

private:
    enum class Field { Any, User, Tenant, Role, Ip, Agent, Id, Key, Expires, Idle, Age };
    enum class Relation { Holds, Less, More, Never };
    struct Word {
        Field field = Field::Any;
        Relation relation = Relation::Holds;
        QString text;
        qint64 ms = 0;
    };

    static Word wordOf(const QString &text);
    static bool fits(const Word &word, const Session &session, qint64 nowMs, const QString &more);

    QVector<Word> m_words;
};

} // namespace selaras::security
