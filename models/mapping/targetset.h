// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keytarget.h"

#include <QHash>

namespace selaras::mapping {

// Many targets, asked whether any of them means a key. Exact keys and subtrees cost the same
// however many there are; globs are tried one after another. A target counts as often as it was
// inserted.
class TargetSet {
public:
    void insert(const KeyTarget &target);
    void remove(const KeyTarget &target); // once
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool matches(const QByteArray &key) const;

private:
    using Counts = QHash<QByteArray, int>;

    QHash<QByteArray, Counts> m_subtrees; // by delimiter
    Counts m_exact;
    QHash<KeyTarget, int> m_globs;
};

} // namespace selaras::mapping
