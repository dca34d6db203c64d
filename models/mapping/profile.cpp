// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profile.h"

#include "models/mapping/channels.h"
#include "models/mapping/documentfile.h"
#include "models/mapping/expectedhitrates.h"
#include "models/mapping/lockouts.h"
#include "models/mapping/ruleparser.h"
#include "models/mapping/sessions.h"
#include "models/mapping/tenants.h"
#include "models/mapping/thresholds.h"

#include <QFileInfo>

#include <array>

namespace selaras::mapping {

namespace {

struct Section {
    QLatin1String name;
    QJsonValue::Type type;
};

// Read by other parts of the program; here only their type is looked at.
constexpr std::array sections = {
    Section {QLatin1String("ttl"), QJsonValue::Array},
    Section {QLatin1String("sessions"), QJsonValue::Object},
    Section {QLatin1String("lockouts"), QJsonValue::Object},
    Section {QLatin1String("rateLimits"), QJsonValue::Object},
    Section {QLatin1String("locks"), QJsonValue::Object},
    Section {QLatin1String("tokenBlacklist"), QJsonValue::Object},
    Section {QLatin1String("audit"), QJsonValue::Object},
    Section {QLatin1String("tenants"), QJsonValue::Object},
    Section {QLatin1String("channels"), QJsonValue::Array},
    Section {QLatin1String("expectedHitRates"), QJsonValue::Object},
    Section {QLatin1String("thresholds"), QJsonValue::Object},
};

void checkSections(const JsonPlace &root, const Profile &profile)
{
    for (const Section &section : sections)
        root.member(section.name).expect(section.type);
    if (root.error())
        return;
    parseTenants(root.member(QStringLiteral("tenants")));
    parseExpectedHitRates(root.member(QStringLiteral("expectedHitRates")), profile.keyPrefix);
    parseChannels(root.member(QStringLiteral("channels")));
    parseSessions(root.member(QStringLiteral("sessions")), profile.keyPrefix, profile.delimiter);
    parseLockouts(root.member(QStringLiteral("lockouts")), profile.keyPrefix, profile.delimiter);
    parseThresholds(root.member(QStringLiteral("thresholds")));
}

} // namespace

Result<Profile> parseProfile(const QByteArray &json, const QString &fileName)
{
    const auto root = JsonPlace::parse(json, fileName, ErrorCode::InvalidProfile);
    if (!root)
        return fail(root.error());
    Profile profile;
    profile.name = root->member(QStringLiteral("name")).text();
    profile.keyPrefix = root->member(QStringLiteral("keyPrefix")).text(QString());
    const JsonPlace delimiter = root->member(QStringLiteral("delimiter"));
    if (delimiter.exists())
        profile.delimiter = delimiter.text().toUtf8();
    for (const JsonPlace &place : root->member(QStringLiteral("mappings")).items())
        profile.rules.append(parseRule(place, profile.keyPrefix, profile.delimiter));
    checkSections(*root, profile);
    if (root->error())
        return fail(*root->error());

    profile.sections = root->value().toObject();
    for (const char *own : {"name", "keyPrefix", "delimiter", "mappings"})
        profile.sections.remove(QLatin1String(own));
    return profile;
}

Result<Profile> loadProfile(const QString &path)
{
    const auto json = readDocumentFile(path);
    if (!json)
        return fail(json.error());
    return parseProfile(*json, QFileInfo(path).fileName());
}

} // namespace selaras::mapping
