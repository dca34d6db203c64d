// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/row.h"
#include "models/mapping/keysegment.h"
#include "models/mapping/keytarget.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace selaras::mapping {

// A key with holes: "user:{id}", "tugas_akhir:mahasiswa:{mahasiswa_id}*", "users:*". Read both
// ways: a row gives the keys, a key gives back the values of its placeholders.
class KeyTemplate {
public:
    enum class Boundary {
        Delimiter, // "{id}*" is {id} itself and {id} followed by the delimiter
        None, // "{id}*" is the plain glob
    };

    // InvalidProfile on unbalanced braces, an empty or repeated placeholder, or an empty text; and,
    // with Boundary::Delimiter, on "{id}*" that does not end the key or stands beside another *:
    // such a rule is written as two, "a:*:{id}" and "a:*:{id}:*".
    static Result<KeyTemplate> parse(const QString &text, const QString &prefix,
                                     const QByteArray &delimiter = ":",
                                     Boundary boundary = Boundary::Delimiter);

    [[nodiscard]] const QString &text() const { return m_text; } // as written, without the prefix
    [[nodiscard]] const QStringList &placeholders() const { return m_placeholders; }
    [[nodiscard]] bool isPattern() const; // holds a *
    // What every key of it begins with; may be empty.
    [[nodiscard]] QByteArray literalPrefix() const;

    // The keys of a row. nullopt when a placeholder's column is NULL, empty or not in the row: such
    // a row has no key.
    [[nodiscard]] std::optional<KeyTarget> expand(const Row &row) const;

    // The placeholders' values, as text, of a key that this template could have made. A value holds
    // no delimiter where the key can be read that way, and is the shortest that fits (before a *,
    // the longest). nullopt for another key, one whose value is not UTF-8, or one over 1 MiB. Time
    // and memory grow with the key's length only. expand(values) gives a target that matches the
    // key.
    struct Match {
        Row values;
        QByteArray suffix; // what a trailing * stands for; empty for the key itself
        bool delimited = false; // a value holds the delimiter, as the key cannot be read otherwise
    };
    [[nodiscard]] std::optional<Match> match(const QByteArray &key) const;

    // What match() says of the plainest keys, at a glance: for going through a whole keyspace.
    struct Glance {
        enum class Kind { No, Yes, Unsure };

        Kind kind = Kind::Unsure;
        QByteArrayView value {}; // of the only placeholder, in the key; it holds no delimiter
    };
    [[nodiscard]] Glance glance(QByteArrayView key) const;

private:
    enum class Form { Literal, Value, ValueAndBelow, Other };

    [[nodiscard]] Form form() const;
    [[nodiscard]] bool hasSubtree() const;
    [[nodiscard]] Result<void> checkStars() const;

    QString m_text;
    QByteArray m_delimiter;
    Boundary m_boundary = Boundary::Delimiter;
    QVector<KeySegment> m_segments;
    QStringList m_placeholders;
    QByteArray m_prefix; // literalPrefix()
    Form m_form = Form::Other;
};

// A cell as it stands in a key: 5 → "5", 2.5 → "2.5", 3.0 → "3", text as UTF-8, a blob as its
// bytes. nullopt for NULL.
std::optional<QByteArray> keyText(const QVariant &cell);

} // namespace selaras::mapping
