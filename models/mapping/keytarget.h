// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>

namespace selaras::mapping {

// What a rule names in the keyspace once its placeholders are filled: one key, a key with all that
// stands below it, or a glob.
struct KeyTarget {
    enum class Scope {
        Exact, // `text` itself
        Subtree, // `text` itself, and every key that begins with `text` and the delimiter
        Glob, // every key that `text` matches as a Redis glob (placeholder values are escaped)
    };

    Scope scope = Scope::Exact;
    QByteArray text;
    QByteArray delimiter = ":"; // Subtree

    // Whether this key is meant. Every key that a scan returns is asked this before it is removed.
    [[nodiscard]] bool matches(const QByteArray &key) const;
    [[nodiscard]] bool isExact() const { return scope == Scope::Exact; }
    // For people: the key, "text*" or the glob.
    [[nodiscard]] QByteArray displayText() const;

    bool operator==(const KeyTarget &other) const = default;
};

inline size_t qHash(const KeyTarget &target, size_t seed = 0)
{
    return qHashMulti(seed, int(target.scope), target.text, target.delimiter);
}

} // namespace selaras::mapping
