// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/security/session.h"

#include <QJsonObject>

namespace selaras::security {

// The application's side of one layout: opens, checks, extends and ends sessions, each of which is
// JSON under a key of its own. Where the layout has an index, a user's sessions are in a sorted set
// by when they end (or in the set that is there already), and the limit of sessions at a time holds
// however many processes open some at once: each opening looks, removes what has ended, and adds in
// one step, by a constant script, or where scripts are refused by WATCH and MULTI.
//
// Blocking. Refers to the client and the clock. Fails as the client does, and with WrongType where
// a key is of another kind.
class SessionStore {
public:
    SessionStore(redis::Client &client, mapping::Sessions layout, Clock &clock);

    struct NewSession {
        QString id; // empty: a random one
        QMap<mapping::Fact, QJsonValue> facts; // User at least, where there is an index
        QJsonObject more; // whatever else the application keeps
    };
    struct Opening {
        bool isOpen = false; // false: the user has as many sessions as the limit allows
        QString id;
        QStringList replaced; // sessions that ended for it
    };
    // It lasts as long as the layout says, a day where that does not tell.
    Result<Opening> create(const NewSession &session);

    struct Validation {
        enum class Verdict { Valid, NoSession, NotPermitted };

        Verdict verdict = Verdict::NoSession;
        QJsonObject value; // of a session that is there
    };
    // `place` holds what the session's key needs besides its id.
    //
    // Whether there is such a session, and it has the permission, where one is asked for. Notes
    // that it was used, where its value tells when it was; one that ends meanwhile stays ended.
    Result<Validation> validate(const QString &id, const QString &permission = {},
                                const Row &place = {});

    // It ends in so many seconds from now, 0 for as many as the layout says. False where there is
    // none. Its entry in the index, and what its value tells of its end, follow.
    Result<bool> extend(const QString &id, int seconds = 0, const Row &place = {});

    // False where there was none.
    Result<bool> end(const QString &id, const Row &place = {});

private:
    [[nodiscard]] qint64 lifeMs() const;
    [[nodiscard]] Result<QByteArray> keyOf(const Row &place) const;
    [[nodiscard]] QByteArray valueOf(const NewSession &session) const;
    Result<void> touch(const redis::KeyValue &value, const Document &document);
    Result<std::optional<Session>> find(const QString &id, const Row &place);

    redis::Client &m_client;
    SessionLayouts m_layouts; // the one
    Clock &m_clock;
};

} // namespace selaras::security
