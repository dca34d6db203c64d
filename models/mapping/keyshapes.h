// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keypart.h"
#include "models/mapping/keytemplate.h"

#include <QByteArrayList>

#include <memory>

namespace selaras::mapping {

// A family of keys that differ only where they vary: "sita:user:{number}".
struct KeyShape {
    struct Part {
        PartKind kind = PartKind::Word;
        QByteArray glue;
        QByteArray text; // of a Word

        [[nodiscard]] bool isVariable() const { return kind != PartKind::Word; }
        bool operator==(const Part &other) const = default;
    };

    QVector<Part> parts;
    qint64 keys = 0;
    QByteArrayList samples; // some of them, from all over

    [[nodiscard]] qsizetype variables() const;
    // For people, "sita:user:{number}"; bytes that are not UTF-8 are shown lossily.
    [[nodiscard]] QString text() const;
    // With these names in place of the variable parts, as a profile writes it; a name "*" is a
    // star. nullopt where no profile can: braces, a * or bytes that are not UTF-8 in a literal.
    [[nodiscard]] std::optional<QString> templateText(const QStringList &names) const;
};

// Sorts keys into their shapes. What a word is and what a value is shows only in the number: words
// of which a place has too many are a value there. Memory is bounded however the keys are made: the
// more shapes, the coarser they get, and in the end what is new goes into one without a form.
class KeyShapes {
public:
    explicit KeyShapes(QByteArray delimiter);
    ~KeyShapes();
    KeyShapes(const KeyShapes &) = delete;
    KeyShapes &operator=(const KeyShapes &) = delete;

    // Cheapest when the keys come sorted.
    void add(const QByteArray &key);
    // Those of most keys first.
    [[nodiscard]] QVector<KeyShape> shapes();

private:
    struct Node;
    struct Growth {
        qsizetype nodes = 0;
        qsizetype mostWords; // in one place
        bool isFull = false; // no nodes are added any more
    };

    void tighten();

    QByteArray m_delimiter;
    std::unique_ptr<Node> m_root;
    std::unique_ptr<Node> m_others; // keys that found no place
    Growth m_growth;
};

// What shapes look like when something more of them is a value: "user_{number}" as one value, and
// the words in one place of shapes that are otherwise the same, as in "role:admin" and
// "role:guest". Only guesses, to be held against a database.
QVector<KeyShape> looserShapes(const QVector<KeyShape> &shapes, const QByteArray &delimiter);

// What most keys are divided by, of : / | . - and _; ':' where nothing is.
QByteArray likelyDelimiter(const QByteArrayList &keys);

} // namespace selaras::mapping
