// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QVector>

#include <optional>

namespace selaras::cache {

// A value as it is to be cached.
struct Entry {
    QByteArray key;
    QByteArray value;
    qint64 ttlMs = 0; // to live; 0: for ever
    QByteArrayList tags {}; // the keys of the tags' sets
};

// The right to cache a value of a key that is missing. It ends when anybody sets or removes the key
// or one of its tags, or clears a pattern that it matches, so that what was made of old rows is
// never cached after the removal that the change of the rows has led to.
struct Claim {
    QByteArray key;
    QByteArray token; // empty: another has the right
};

// Where values are cached. Keys and values are bytes. Blocking; used on one thread. An error leaves
// open how much of the call was done.
class Store {
public:
    using Values = QVector<std::optional<QByteArray>>;

    Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    virtual ~Store() = default;

    // In the order asked; nullopt for what is not there, or is no string.
    virtual Result<Values> get(const QByteArrayList &keys) = 0;
    virtual Result<bool> has(const QByteArray &key) = 0;

    // Of each entry the key and the tags; in the order asked.
    virtual Result<QVector<Claim>> claim(const QVector<Entry> &entries) = 0;
    // Of those whose claim with that token still holds, and that are no other type by now; how many
    // these were.
    virtual Result<qint64> fill(const QVector<Entry> &entries, const QByteArrayList &tokens) = 0;
    // Nothing will be cached under these claims.
    virtual Result<void> giveBack(const QVector<Claim> &claims) = 0;

    // Whatever is there. A tagged value lives no longer than tags do, if those have a limit.
    virtual Result<void> set(const QVector<Entry> &entries) = 0;
    // How many of them were there.
    virtual Result<qint64> remove(const QByteArrayList &keys) = 0;
    // Every key that matches the glob; how many there were. Cancelled midway, some are left.
    virtual Result<qint64> clear(const QByteArray &glob, Progress &progress) = 0;
    // Every key of the tag; how many there were. A value that is set with this tag meanwhile is
    // removed or stays with its tag, never without it.
    virtual Result<qint64> invalidate(const QByteArray &tag, Progress &progress) = 0;
    // Takes keys that are not there any more out of the tag's set; how many.
    virtual Result<qint64> clean(const QByteArray &tag, Progress &progress) = 0;

    // Keys, those of others included.
    virtual Result<qint64> size() = 0;
};

} // namespace selaras::cache
