// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace selaras::security {

// What takes a deed back: bytes that only the code for this kind reads. May hold whole rows and
// values, secrets included; kept outside of the chain, and only for a while.
struct Undo {
    QByteArray kind {}; // "keys", "rows"; empty: it cannot be taken back
    QByteArray material {};

    [[nodiscard]] bool isPossible() const { return !kind.isEmpty(); }
};

// What somebody is about to do with this program. Whoever makes it masks what is secret (see
// masking.h): it can never be taken out of the journal again.
struct Deed {
    QByteArray action; // a stable name such as "session.revoke"; its words are made in ui/
    QString subject {}; // what it is done to: "users id=5"
    QString tenant {};
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined; // as it is meant to be
    Undo undo {}; // where that is known beforehand
    qint64 undoes = 0; // the deed that this takes back; 0: none
};

// What came of a deed.
struct Outcome {
    enum class State {
        Done,
        Partly, // some of it, or what follows from it is still to come
        Failed, // nothing was changed, as far as is known
        Unknown, // the answer was lost, or the process died: it may have happened
    };

    State state = State::Done;
    QString error {}; // codeName() of why
    QString detail {}; // Error::detail
    QJsonValue result = QJsonValue::Undefined; // what is known only now, as how many keys went
    Undo undo {}; // in place of the deed's, where it is possible
};

} // namespace selaras::security
