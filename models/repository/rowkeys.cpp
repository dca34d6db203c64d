// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/rowkeys.h"

#include "models/mapping/keymatches.h"

#include <algorithm>

namespace selaras::repository {

using mapping::KeyFit;
using mapping::KeyShape;
using mapping::KeyTemplate;

namespace {

// The template up to its last placeholder: what the keys of one row have in common.
QString baseOf(const QString &templateText)
{
    return templateText.left(templateText.lastIndexOf(QLatin1Char('}')) + 1);
}

// Whether keys below a row's own are made of the row, too: they hold JSON, and no set or stream.
bool holdsContent(const KeyReading &reading)
{
    return std::any_of(reading.samples.begin(), reading.samples.end(),
                       [](const KeySample &sample) { return sample.hasContent(); });
}

bool isBelow(const QString &text, const QString &base, const QString &delimiter)
{
    return text.size() > base.size() && text.mid(base.size()).startsWith(delimiter)
        && !text.contains(QLatin1Char('*'));
}

} // namespace

bool fitsOne(const QVector<KeyTemplate> &templates, const QByteArray &key)
{
    return std::any_of(templates.begin(), templates.end(), [&](const KeyTemplate &keyTemplate) {
        return mapping::fitOf(key, keyTemplate) == KeyFit::Yes;
    });
}

bool isMostlyIn(const QVector<KeyTemplate> &templates, const KeyShape &shape)
{
    const auto known =
        std::count_if(shape.samples.begin(), shape.samples.end(),
                      [&](const QByteArray &sample) { return fitsOne(templates, sample); });
    return known * 2 > shape.samples.size();
}

QVector<RowKeys> groupedByRow(const QVector<KeyReading> &readings,
                              const QVector<KeyTemplate> &explained, const QByteArray &delimiter)
{
    QVector<RowKeys> groups;
    QVector<KeyTemplate> taken = explained;
    for (const KeyReading &reading : readings) {
        if (isMostlyIn(taken, reading.shape))
            continue;
        const auto keyTemplate = KeyTemplate::parse(reading.templateText, {}, delimiter);
        if (!keyTemplate)
            continue;
        taken.append(*keyTemplate);
        const QString base = baseOf(reading.templateText);
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const RowKeys &group) {
            return group.base == base && group.readings.first().table == reading.table;
        });
        if (same == groups.end())
            groups.append({base, {reading}});
        else if (reading.templateText == base)
            same->readings.prepend(reading);
        else
            same->readings.append(reading);
    }
    return groups;
}

QStringList RowKeys::templates(const QString &delimiter) const
{
    const bool hasSubtree =
        std::any_of(readings.begin(), readings.end(), [&](const KeyReading &reading) {
            return isBelow(reading.templateText, base, delimiter);
        });
    const bool isBounded =
        std::all_of(readings.begin(), readings.end(), [&](const KeyReading &reading) {
            return reading.templateText == base
                || (isBelow(reading.templateText, base, delimiter) && holdsContent(reading));
        });
    if (hasSubtree && isBounded)
        return {base + QLatin1Char('*')};
    QStringList keys;
    for (const KeyReading &reading : readings) {
        if (reading.templateText == base || holdsContent(reading))
            keys.append(reading.templateText);
    }
    return keys;
}

} // namespace selaras::repository
