// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QMap>

namespace selaras::security {

// The hashes of a chain, noted in a plain file beside it (mode 0600), a line each: the number, a
// space, the hash. It is only ever appended to, so that `chattr +a` makes it one that not even its
// owner can take back. Whoever rewrites the chain must rewrite this file too.
class NotedHashes {
public:
    explicit NotedHashes(QString path)
        : m_path(std::move(path))
    {
    }

    // Whether a line could be written now; makes the file where it is missing. Fails with Io.
    Result<void> check() const;
    Result<void> note(qint64 number, const QByteArray &hash) const;
    // By number. Where a number was noted with two hashes, the first counts. A line that is none is
    // left out. Empty where there is no file.
    Result<QMap<qint64, QByteArray>> read() const;

private:
    QString m_path;
};

} // namespace selaras::security
