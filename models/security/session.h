// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/sessions.h"
#include "models/redis/keyspace.h"
#include "models/security/document.h"

#include <QSet>

namespace selaras::security {

using SessionLayouts = QVector<mapping::Sessions>;

// What a key's name says: in which layout it is a session, and what stands in its placeholders.
struct SessionPlace {
    int layout = -1;
    Row values;
};

// nullopt for a key that is no session. An id that holds the delimiter is none: what libraries
// append to a session's key, such as Spring's "expires:", is not another session.
std::optional<SessionPlace> sessionPlaceOf(const SessionLayouts &layouts, const QByteArray &key);

// A session as it was looked at.
struct Session {
    enum class Form {
        Told, // its value is read
        Opaque, // encrypted, or in a form that is not known: only its key and time are
        NotOne, // a key of another kind that has the name of a session
    };

    QByteArray key;
    QString id;
    int layout = -1;
    Form form = Form::Told;
    QByteArray type; // of the key
    QByteArray sha1; // of a string, in hexadecimal

    // Empty where it is not told.
    QString user;
    QString tenant;
    QString role;
    QString login;
    QString name;
    QString ip;
    QString userAgent;
    // Milliseconds since the epoch; 0 where it is not told.
    qint64 createdMs = 0;
    qint64 activityMs = 0;
    qint64 expiresMs = 0; // as the server will end it; 0: never

    bool operator==(const Session &other) const = default;
};

// The value as a session of that place. Whose words come again and again, as a role's do, is told
// once: see Words.
class Words;
Session sessionOf(const SessionLayouts &layouts, const SessionPlace &place,
                  const redis::KeyValue &value, qint64 nowMs, Words &words);
// What its value tells.
Document documentOf(const SessionLayouts &layouts, const SessionPlace &place,
                    const redis::KeyValue &value);

// Whose it is: a user of a tenant. The user 7 of one tenant may not be that of another.
using Owner = QPair<QString, QString>; // tenant, user
Owner ownerOf(const Session &session);

// Whether both are the same person's, of the same tenant, as far as they tell; a session that was
// used meanwhile is still the one that was shown.
bool isSameSession(const Session &a, const Session &b);

// Keeps one copy of each text, for a hundred thousand sessions of five roles.
class Words {
public:
    QString same(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

} // namespace selaras::security
