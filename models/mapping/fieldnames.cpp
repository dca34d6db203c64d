// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/fieldnames.h"

namespace selaras::mapping {

namespace {

QString loosened(const QString &name)
{
    return name.toLower().remove(QLatin1Char('_'));
}

} // namespace

FieldNames::FieldNames(const QStringList &columns, const ValueSpec &spec)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        m_exact.insert(columns.at(i).toLower(), i);
        const QString loose = loosened(columns.at(i));
        if (!m_loose.contains(loose))
            m_loose.insert(loose, i);
    }
    for (auto field = spec.fields.begin(); field != spec.fields.end(); ++field) {
        const auto column = m_exact.constFind(field.value().toLower());
        if (column != m_exact.constEnd())
            m_mapped.insert(field.key(), {*column, true});
    }
    for (const QString &field : spec.ignore)
        m_ignored.insert(loosened(field));
}

std::optional<FieldNames::Column> FieldNames::columnOf(const QString &field) const
{
    const QString loose = loosened(field);
    if (m_ignored.contains(loose))
        return std::nullopt;
    if (const auto mapped = m_mapped.constFind(field); mapped != m_mapped.constEnd())
        return *mapped;
    if (const auto exact = m_exact.constFind(field.toLower()); exact != m_exact.constEnd())
        return Column {*exact, false};
    if (const auto found = m_loose.constFind(loose); found != m_loose.constEnd())
        return Column {*found, false};
    return std::nullopt;
}

bool FieldNames::ignores(const QString &field) const
{
    return m_ignored.contains(loosened(field));
}

} // namespace selaras::mapping
