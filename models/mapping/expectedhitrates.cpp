// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/expectedhitrates.h"

#include "models/base/glob.h"

#include <QJsonDocument>

namespace selaras::mapping {

namespace {

constexpr auto sectionName = QLatin1String("expectedHitRates");

void readPercent(const JsonPlace &place, ExpectedHitRate &rate)
{
    const QVector<JsonPlace> bounds = place.items();
    if (bounds.size() != 2) {
        place.reject(QStringLiteral("expected the least and the most, in percent"));
        return;
    }
    const int least = bounds.at(0).integer(0, 100, 0);
    const int most = bounds.at(1).integer(0, 100, 100);
    if (least > most)
        place.reject(QStringLiteral("the least is more than the most"));
    rate.least = least / 100.0;
    rate.most = most / 100.0;
}

ExpectedHitRate parseOne(const QString &name, const JsonPlace &place, const QByteArray &prefix)
{
    ExpectedHitRate rate {name, {}, 0, 1};
    if (place.value().isArray()) {
        rate.patterns.append(prefix + name.toUtf8());
        readPercent(place, rate);
        return rate;
    }
    place.allowOnly({QLatin1String("keys"), QLatin1String("percent")});
    const JsonPlace keys = place.member(QStringLiteral("keys"));
    for (const JsonPlace &key : keys.items())
        rate.patterns.append(prefix + key.text().toUtf8());
    if (rate.patterns.isEmpty())
        keys.reject(QStringLiteral("expected at least one key"));
    readPercent(place.member(QStringLiteral("percent")), rate);
    return rate;
}

} // namespace

QVector<ExpectedHitRate> parseExpectedHitRates(const JsonPlace &section, const QString &keyPrefix)
{
    QVector<ExpectedHitRate> rates;
    if (!section.exists())
        return rates;
    const QByteArray prefix = escapeGlob(keyPrefix.toUtf8());
    for (const QString &name : section.memberNames())
        rates.append(parseOne(name, section.member(name), prefix));
    return rates;
}

QVector<ExpectedHitRate> expectedHitRates(const Profile &profile)
{
    const auto root = JsonPlace::parse(QJsonDocument(profile.sections).toJson(), profile.name,
                                       ErrorCode::InvalidProfile);
    if (!root)
        return {};
    return parseExpectedHitRates(root->member(sectionName), profile.keyPrefix);
}

} // namespace selaras::mapping
