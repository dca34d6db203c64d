// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keytarget.h"

#include "models/base/glob.h"

namespace selaras::mapping {

bool KeyTarget::matches(const QByteArray &key) const
{
    switch (scope) {
    case Scope::Exact:
        return key == text;
    case Scope::Subtree:
        return key.startsWith(text)
            && (key.size() == text.size()
                || QByteArrayView(key).sliced(text.size()).startsWith(delimiter));
    case Scope::Glob:
        return globMatches(text, key);
    }
    return false;
}

QByteArray KeyTarget::displayText() const
{
    return scope == Scope::Subtree ? text + '*' : text;
}

} // namespace selaras::mapping
