// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/channels.h"

#include "models/base/glob.h"

#include <QJsonArray>

namespace selaras::mapping {

QStringList parseChannels(const JsonPlace &section)
{
    QStringList channels;
    if (!section.exists())
        return channels;
    for (const JsonPlace &channel : section.items())
        channels.append(channel.text());
    return channels;
}

QByteArray channelPattern(const QString &channel)
{
    QByteArray pattern;
    for (qsizetype at = 0; at < channel.size();) {
        const qsizetype open = channel.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : channel.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return pattern + escapeGlob(channel.mid(at).toUtf8());
        pattern += escapeGlob(channel.mid(at, open - at).toUtf8()) + '*';
        at = close + 1;
    }
    return pattern;
}

QByteArrayList channelPatterns(const Profile &profile)
{
    QByteArrayList patterns;
    for (const QJsonValue &channel : profile.sections.value(QLatin1String("channels")).toArray())
        patterns.append(channelPattern(channel.toString()));
    return patterns;
}

} // namespace selaras::mapping
