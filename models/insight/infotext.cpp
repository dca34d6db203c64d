// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/infotext.h"

namespace selaras::insight {

namespace {

std::optional<qint64> integerIn(const QByteArray &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

InfoText::InfoText(const QByteArray &reply)
{
    for (const QByteArray &line : reply.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        const qsizetype colon = trimmed.indexOf(':');
        if (colon <= 0 || trimmed.startsWith('#'))
            continue;
        const QByteArray field = trimmed.left(colon);
        if (!m_values.contains(field))
            m_fields.append(field);
        m_values.insert(field, trimmed.mid(colon + 1));
    }
}

std::optional<qint64> InfoText::integer(const QByteArray &field) const
{
    return integerIn(m_values.value(field));
}

std::optional<double> InfoText::real(const QByteArray &field) const
{
    bool ok = false;
    const double number = m_values.value(field).toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<qint64> InfoText::part(const QByteArray &field, const QByteArray &name) const
{
    for (const QByteArray &pair : m_values.value(field).split(',')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.left(equals) == name)
            return integerIn(pair.mid(equals + 1));
    }
    return std::nullopt;
}

} // namespace selaras::insight
