// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keytemplate.h"
#include "models/mapping/valuespec.h"

#include <QJsonObject>

namespace selaras::mapping {

// One entry of "mappings": which keys a row of one table has.
struct Rule {
    QString table;
    QString select; // SQL whose rows fill the placeholders, :column bound from the row; empty: the
                    // row itself does
    QVector<KeyTemplate> keys;

    // The value behind a key of this rule: the entry of "value" that names the key's template, else
    // the one that names none; Opaque when there is neither.
    struct Value {
        std::optional<KeyTemplate> key;
        ValueSpec spec;
    };
    QVector<Value> values;

    [[nodiscard]] const ValueSpec &valueOf(const QByteArray &key) const;

    // A reading of a key by one of the templates at a glance; Unsure where another could have its
    // say. keyTemplate: an index into `keys`, for Yes.
    struct Glance {
        KeyTemplate::Glance::Kind kind = KeyTemplate::Glance::Kind::Unsure;
        qsizetype keyTemplate = -1;
        QByteArrayView value {};
    };
    [[nodiscard]] Glance glance(QByteArrayView key) const;

    // What a row must tell for its keys to be known: the placeholders, or the :columns that the
    // select binds.
    [[nodiscard]] QStringList columns() const;
};

// How one application names its things in Redis.
struct Profile {
    QString name;
    QString keyPrefix;
    QByteArray delimiter = ":";
    QVector<Rule> rules; // "mappings", in the file's order
    QJsonObject sections; // everything else, as read: ttl, sessions, lockouts, …
};

// Reads a profile. Errors are InvalidJson or InvalidProfile; their context is the file name and the
// JSON path, as "sita-bi.json: mappings[2].keys[0]".
Result<Profile> parseProfile(const QByteArray &json, const QString &fileName);
Result<Profile> loadProfile(const QString &path); // also from ":/profiles/…"

} // namespace selaras::mapping
