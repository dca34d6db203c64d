// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/tokenreader.h"

#include "models/security/document.h"

#include <algorithm>
#include <limits>

namespace selaras::security {

namespace {

using mapping::Fact;
using mapping::KeyTemplate;

constexpr qsizetype longestMark = 32; // bytes

QVector<KeyTemplate> templatesOf(const QVector<mapping::TokenBlacklist> &layouts)
{
    QVector<KeyTemplate> templates;
    for (const mapping::TokenBlacklist &layout : layouts)
        templates.append(layout.key);
    return templates;
}

bool comesBefore(const RevokedToken &a, const RevokedToken &b)
{
    if (a.isDangerous() != b.isDangerous())
        return a.isDangerous();
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    return a.keyEndsMs.value_or(never) < b.keyEndsMs.value_or(never);
}

} // namespace

QString tenantOf(const Jwt &jwt)
{
    return Document(jwt.claims, {}).text(Fact::Tenant);
}

RevokedToken revokedToken(const LayoutKey &key, const redis::KeyValue &value,
                          const mapping::TokenBlacklist &layout, qint64 nowMs)
{
    RevokedToken token {key.name, key.named(QStringLiteral("token")), key.layout, key.values};
    token.kind = tokenKindOf(token.token);
    token.jwt = decodeJwt(token.token.toUtf8());
    if (value.text.size() <= longestMark)
        token.mark = value.text;
    if (value.facts.ttlMs >= 0)
        token.keyEndsMs = nowMs + value.facts.ttlMs;
    const Document document(contentOf(value), layout.facts);
    token.reason = document.text(Fact::Reason);
    token.revokedMs = document.timeMs(Fact::Created);
    token.user = document.text(Fact::User);
    token.tenant = document.text(Fact::Tenant);
    if (token.jwt) {
        if (token.tenant.isEmpty())
            token.tenant = tenantOf(*token.jwt);
        token.tokenEndsMs = token.jwt->expiresMs();
        if (token.user.isEmpty())
            token.user = token.jwt->subject();
    } else {
        token.tokenEndsMs = document.timeMs(Fact::Expires);
    }
    return token;
}

TokenReader::TokenReader(QVector<mapping::TokenBlacklist> layouts, Clock &clock)
    : m_layouts(std::move(layouts))
    , m_clock(clock)
    , m_keys(templatesOf(m_layouts), clock)
{
}

Result<TokenReader::Tokens> TokenReader::read(redis::Client &client)
{
    auto keys = m_keys.look(client);
    if (!keys)
        return fail(keys.error());
    Tokens all {{}, keys->size()};
    if (keys->size() > LayoutKeys::mostRead)
        keys->resize(LayoutKeys::mostRead);
    QByteArrayList names;
    for (const LayoutKey &key : std::as_const(*keys))
        names.append(key.name);
    const auto values = redis::readValues(client, names, {.bytes = 4096, .elements = 20});
    if (!values)
        return fail(values.error());
    const qint64 now = m_clock.nowMs();
    for (qsizetype i = 0; i < values->size(); ++i) {
        const LayoutKey &key = keys->at(i);
        if (values->at(i).facts.exists())
            all.tokens.append(revokedToken(key, values->at(i), m_layouts.at(key.layout), now));
    }
    std::stable_sort(all.tokens.begin(), all.tokens.end(), comesBefore);
    return all;
}

} // namespace selaras::security
