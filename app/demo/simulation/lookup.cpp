// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/lookup.h"

namespace selaras::app {

namespace {

redis::Command setOf(const Lookup &lookup, const QByteArray &value)
{
    redis::Command command {"SET", lookup.key, value};
    if (lookup.seconds > 0)
        command << "EX" << QByteArray::number(lookup.seconds);
    return command;
}

} // namespace

Result<void> lookUp(Surroundings &surroundings, const QVector<Lookup> &lookups)
{
    QVector<redis::Command> gets;
    for (const Lookup &lookup : lookups)
        gets.append({"GET", lookup.key});
    const auto replies = surroundings.redis.pipeline(gets);
    if (!replies)
        return fail(replies.error());

    QVector<redis::Command> sets;
    for (qsizetype i = 0; i < lookups.size(); ++i) {
        const Lookup &lookup = lookups.at(i);
        if (!replies->at(i).isNil() || !lookup.make)
            continue;
        const auto value = lookup.make();
        if (!value)
            return fail(value.error());
        if (*value)
            sets.append(setOf(lookup, **value));
    }
    if (sets.isEmpty())
        return {};
    const auto done = surroundings.redis.pipeline(sets);
    return done ? Result<void>() : fail(done.error());
}

} // namespace selaras::app
