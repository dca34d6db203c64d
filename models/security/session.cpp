// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/session.h"

#include <QCryptographicHash>

#include <algorithm>

namespace selaras::security {

using mapping::Fact;
using mapping::KeyTemplate;

namespace {

const QString idName = QStringLiteral("id");

Session::Form formOf(const redis::KeyValue &value, const QJsonValue &content)
{
    if (value.facts.type != "string" && value.facts.type != "hash")
        return Session::Form::NotOne;
    return content.isObject() && !value.truncated ? Session::Form::Told : Session::Form::Opaque;
}

// A cache holds all sorts of things under the same prefix: sessions are those whose names are ids
// as Laravel and Django make them.
bool isLikely(const KeyTemplate &named, QStringView id)
{
    constexpr qsizetype shortest = 32;
    if (!named.text().contains(QLatin1String("cache")))
        return true;
    return id.size() >= shortest && std::all_of(id.begin(), id.end(), [](QChar c) {
               return c.unicode() < 0x80 && c.isLetterOrNumber();
           });
}

} // namespace

std::optional<SessionPlace> sessionPlaceOf(const SessionLayouts &layouts, const QByteArray &key)
{
    for (int layout = 0; layout < layouts.size(); ++layout) {
        const KeyTemplate &named = layouts.at(layout).key;
        const KeyTemplate::Glance glance = named.glance(key);
        if (glance.kind == KeyTemplate::Glance::Kind::No)
            continue;
        SessionPlace place {layout, {}};
        if (glance.kind == KeyTemplate::Glance::Kind::Yes && named.placeholders().size() == 1)
            place.values = Row(named.placeholders(), {QString::fromLatin1(glance.value)});
        else if (const auto match = named.match(key); match && !match->delimited)
            place.values = match->values;
        else
            continue;
        if (isLikely(named, place.values.value(idName).toString()))
            return place;
    }
    return std::nullopt;
}

Document documentOf(const SessionLayouts &layouts, const SessionPlace &place,
                    const redis::KeyValue &value)
{
    return {contentOf(value), layouts.at(place.layout).facts, place.values};
}

Session sessionOf(const SessionLayouts &layouts, const SessionPlace &place,
                  const redis::KeyValue &value, qint64 nowMs, Words &words)
{
    const Document document = documentOf(layouts, place, value);
    const auto shared = [&](Fact fact) { return words.same(document.text(fact)); };
    Session session;
    session.key = value.facts.name;
    session.id = place.values.value(idName).toString();
    session.layout = place.layout;
    session.form = formOf(value, document.content());
    session.type = value.facts.type;
    session.expiresMs = value.facts.ttlMs < 0 ? 0 : nowMs + value.facts.ttlMs;
    if (value.facts.type == "string")
        session.sha1 = QCryptographicHash::hash(value.text, QCryptographicHash::Sha1).toHex();
    session.user = document.text(Fact::User);
    session.tenant = shared(Fact::Tenant);
    session.role = shared(Fact::Role);
    session.login = document.text(Fact::Login);
    session.name = document.text(Fact::Name);
    session.ip = shared(Fact::Ip);
    session.userAgent = shared(Fact::UserAgent);
    session.createdMs = document.timeMs(Fact::Created).value_or(0);
    session.activityMs = document.timeMs(Fact::Activity).value_or(0);
    return session;
}

Owner ownerOf(const Session &session)
{
    return {session.tenant, session.user};
}

bool isSameSession(const Session &a, const Session &b)
{
    return a.key == b.key && a.type == b.type && a.form == b.form && a.user == b.user
        && a.tenant == b.tenant;
}

} // namespace selaras::security
