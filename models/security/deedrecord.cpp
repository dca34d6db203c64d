// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/deedrecord.h"

#include <array>

namespace selaras::security {

namespace {

constexpr std::array states {"done", "partly", "failed", "unknown"};

} // namespace

QString stateName(Outcome::State state)
{
    return QLatin1String(states.at(size_t(state)));
}

Outcome::State stateOfName(const QString &name)
{
    for (size_t i = 0; i < states.size(); ++i) {
        if (name == QLatin1String(states.at(i)))
            return Outcome::State(i);
    }
    return Outcome::State::Unknown;
}

bool DeedFilter::isEmpty() const
{
    return action.isEmpty() && who.isEmpty() && tenant.isEmpty() && subject.isEmpty() && !fromMs
        && !toMs && !state && text.isEmpty();
}

} // namespace selaras::security
