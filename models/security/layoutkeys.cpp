// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/layoutkeys.h"

#include "models/base/glob.h"
#include "models/redis/keyspace.h"

#include <QSet>

namespace selaras::security {

namespace {

using mapping::KeyTemplate;

constexpr qint64 restPerPass = 20;

} // namespace

QString LayoutKey::named(const QString &placeholder) const
{
    if (values.contains(placeholder))
        return values.value(placeholder).toString();
    QStringList all;
    for (const QVariant &value : values.values())
        all.append(value.toString());
    return all.join(QLatin1Char(':'));
}

LayoutKeys::LayoutKeys(QVector<KeyTemplate> templates, Clock &clock)
    : m_templates(std::move(templates))
    , m_clock(clock)
{
}

Result<QVector<LayoutKey>> LayoutKeys::look(redis::Client &client)
{
    const bool isFresh = m_passedMs && m_clock.monotonicMs() - *m_passedMs < restPerPass * m_tookMs;
    if (isFresh || m_templates.isEmpty())
        return m_keys;
    if (auto passed = pass(client); !passed)
        return fail(passed.error());
    return m_keys;
}

Result<void> LayoutKeys::pass(redis::Client &client)
{
    const qint64 begunMs = m_clock.monotonicMs();
    QVector<LayoutKey> found;
    QSet<QByteArray> seen; // SCAN may tell a key twice
    const auto scanned = redis::scanKeys(client, glob(), [&](const QByteArrayList &names) {
        for (const QByteArray &name : names) {
            auto key = keyOf(name);
            if (!key || seen.contains(name))
                continue;
            seen.insert(name);
            found.append(std::move(*key));
        }
    });
    if (!scanned)
        return fail(scanned.error());
    // The server's order changes from pass to pass.
    std::sort(found.begin(), found.end(),
              [](const LayoutKey &a, const LayoutKey &b) { return a.name < b.name; });
    m_keys = std::move(found);
    m_passedMs = m_clock.monotonicMs();
    m_tookMs = *m_passedMs - begunMs;
    return {};
}

std::optional<LayoutKey> LayoutKeys::keyOf(const QByteArray &name) const
{
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        const KeyTemplate &one = m_templates.at(i);
        if (one.glance(name).kind == KeyTemplate::Glance::Kind::No)
            continue;
        if (auto match = one.match(name))
            return LayoutKey {name, i, std::move(match->values)};
    }
    return std::nullopt;
}

// One template can be looked for by the server; several would be a pass each.
QByteArray LayoutKeys::glob() const
{
    return m_templates.size() == 1 ? escapeGlob(m_templates.first().literalPrefix()) + '*'
                                   : QByteArray();
}

std::optional<QByteArray> keyFrom(const KeyTemplate &key, const Row &values)
{
    const auto target = key.expand(values);
    return target && target->isExact() ? std::optional(target->text) : std::nullopt;
}

} // namespace selaras::security
