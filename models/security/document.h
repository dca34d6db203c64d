// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/facts.h"
#include "models/mapping/keytemplate.h"
#include "models/redis/keyspace.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <optional>

namespace selaras::security {

// What a key tells of a session, a lockout, an event: its value read as one JSON document, however
// it is stored, and what stands in the key itself.
class Document {
public:
    // `where` says what stands where; what it leaves out is looked for by its usual names.
    Document(QJsonValue content, mapping::FactNames where, Row keyValues = {});

    // A value that is text of its own, such as a counter or a token, is a string or a number.
    [[nodiscard]] const QJsonValue &content() const { return m_content; }

    // Undefined where nothing is told.
    [[nodiscard]] QJsonValue value(mapping::Fact fact) const;
    // Where in the content it is told; empty where it is not.
    [[nodiscard]] QString pathOf(mapping::Fact fact) const;
    // Empty where nothing is told. A list is told with commas.
    [[nodiscard]] QString text(mapping::Fact fact) const;
    [[nodiscard]] QStringList list(mapping::Fact fact) const;
    [[nodiscard]] std::optional<qint64> number(mapping::Fact fact) const;
    // Milliseconds since the epoch, from a date or a number of seconds or milliseconds.
    [[nodiscard]] std::optional<qint64> timeMs(mapping::Fact fact) const;

private:
    [[nodiscard]] bool mayTell(const QString &name) const;

    QJsonValue m_content;
    mapping::FactNames m_where;
    Row m_keyValues;
    QSet<QString> m_members; // of the content: most names are those of none
};

// The member at a path such as "user.role", or of that very name; Undefined where there is none.
QJsonValue valueAt(const QJsonValue &content, const QString &path);
// The object with another value there.
QJsonObject withValueAt(QJsonObject object, const QString &path, const QJsonValue &value);

// The value of a key as JSON: a string by its coding, a hash as an object whose fields are such
// strings, a list, set, sorted set or stream as an array. Undefined for a key that is not there.
QJsonValue contentOf(const redis::KeyValue &value);

// A text as applications store it: JSON, PHP's serialize(), Python's pickle, Java's serialization
// or MessagePack, each as far as it is made of plain values; else a string.
QJsonValue contentOf(const QByteArray &text);

} // namespace selaras::security
