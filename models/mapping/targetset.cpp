// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/targetset.h"

#include <algorithm>

namespace selaras::mapping {

namespace {

using Scope = KeyTarget::Scope;

template<class Counts, class Key>
void takeOne(Counts &counts, const Key &key)
{
    const auto found = counts.find(key);
    if (found != counts.end() && --*found == 0)
        counts.erase(found);
}

// Whether a subtree begins at the key itself or at one of its parts. A part is looked up without
// being copied.
bool isBelow(const QHash<QByteArray, int> &subtrees, const QByteArray &delimiter,
             const QByteArray &key)
{
    if (subtrees.contains(key))
        return true;
    if (delimiter.isEmpty())
        return std::any_of(subtrees.keyBegin(), subtrees.keyEnd(),
                           [&key](const QByteArray &text) { return key.startsWith(text); });
    for (qsizetype at = key.indexOf(delimiter); at >= 0; at = key.indexOf(delimiter, at + 1)) {
        if (subtrees.contains(QByteArray::fromRawData(key.constData(), at)))
            return true;
    }
    return false;
}

} // namespace

void TargetSet::insert(const KeyTarget &target)
{
    if (target.scope == Scope::Exact)
        ++m_exact[target.text];
    else if (target.scope == Scope::Subtree)
        ++m_subtrees[target.delimiter][target.text];
    else
        ++m_globs[target];
}

void TargetSet::remove(const KeyTarget &target)
{
    if (target.scope == Scope::Exact) {
        takeOne(m_exact, target.text);
    } else if (target.scope == Scope::Glob) {
        takeOne(m_globs, target);
    } else if (const auto found = m_subtrees.find(target.delimiter); found != m_subtrees.end()) {
        takeOne(*found, target.text);
        if (found->isEmpty())
            m_subtrees.erase(found);
    }
}

bool TargetSet::isEmpty() const
{
    return m_exact.isEmpty() && m_subtrees.isEmpty() && m_globs.isEmpty();
}

bool TargetSet::matches(const QByteArray &key) const
{
    if (m_exact.contains(key))
        return true;
    for (auto subtrees = m_subtrees.begin(); subtrees != m_subtrees.end(); ++subtrees) {
        if (isBelow(*subtrees, subtrees.key(), key))
            return true;
    }
    return std::any_of(m_globs.keyBegin(), m_globs.keyEnd(),
                       [&key](const KeyTarget &glob) { return glob.matches(key); });
}

} // namespace selaras::mapping
