// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/author.h"
#include "models/security/deed.h"

#include <QMetaType>

#include <optional>

namespace selaras::security {

// A deed as the journal tells it, with its end.
struct DeedRecord {
    qint64 id = 0; // its entry's number
    qint64 timeMs = 0;
    QByteArray action;
    QString subject;
    QString tenant;
    Author author;
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;
    Outcome::State state = Outcome::State::Unknown; // also while it is being done
    std::optional<qint64> endedMs;
    QString error;
    QString detail;
    QJsonValue result = QJsonValue::Undefined;
    QByteArray undoKind; // empty: it cannot be taken back, or not any more
    qint64 undoes = 0;
    qint64 undoneBy = 0; // 0: it was not taken back
    QByteArray hash;

    [[nodiscard]] bool canBeUndone() const
    {
        return !undoKind.isEmpty() && undoneBy == 0 && state != Outcome::State::Failed;
    }
};

// "done", "partly", "failed", "unknown": as the journal and --json say it.
QString stateName(Outcome::State state);
Outcome::State stateOfName(const QString &name);

// Which deeds are meant; what is empty means all.
struct DeedFilter {
    QByteArray action; // the name, or its beginning up to a dot: "session"
    QString who; // a part of user@host or of the ACL user
    QString tenant;
    QString subject; // a part of it
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs; // before
    std::optional<Outcome::State> state;
    QString text; // a part of anything that the entry or its end says

    [[nodiscard]] bool isEmpty() const;
};

struct DeedPage {
    QVector<DeedRecord> deeds; // newest first
    bool more = false;
};

} // namespace selaras::security

Q_DECLARE_METATYPE(selaras::security::DeedRecord)
