// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profile.h"

#include "models/mapping/audittrail.h"
#include "models/mapping/cachelayout.h"
#include "models/mapping/channels.h"
#include "models/mapping/documentfile.h"
#include "models/mapping/expectedhitrates.h"
#include "models/mapping/lockouts.h"
#include "models/mapping/locks.h"
#include "models/mapping/passwords.h"
#include "models/mapping/ratelimits.h"
#include "models/mapping/ruleparser.h"
#include "models/mapping/sessions.h"
#include "models/mapping/tenants.h"
#include "models/mapping/thresholds.h"
#include "models/mapping/tokenblacklist.h"
#include "models/mapping/ttlrules.h"
#include "models/mapping/users.h"

#include <QFileInfo>

#include <array>

namespace selaras::mapping {

namespace {

struct Section {
    QLatin1String name;
    QJsonValue::Type type;
    bool mayBeMany = false; // an array of such
};

constexpr std::array sections = {
    Section {QLatin1String("ttl"), QJsonValue::Array},
    Section {QLatin1String("users"), QJsonValue::Object},
    Section {QLatin1String("passwords"), QJsonValue::Object},
    Section {QLatin1String("sessions"), QJsonValue::Object, true},
    Section {QLatin1String("lockouts"), QJsonValue::Object, true},
    Section {QLatin1String("rateLimits"), QJsonValue::Object, true},
    Section {QLatin1String("locks"), QJsonValue::Object, true},
    Section {QLatin1String("tokenBlacklist"), QJsonValue::Object, true},
    Section {QLatin1String("audit"), QJsonValue::Object, true},
    Section {QLatin1String("tenants"), QJsonValue::Object},
    Section {QLatin1String("channels"), QJsonValue::Array},
    Section {QLatin1String("expectedHitRates"), QJsonValue::Object},
    Section {QLatin1String("cache"), QJsonValue::Object},
    Section {QLatin1String("thresholds"), QJsonValue::Object},
};

void checkLayouts(const JsonPlace &root, const Naming &naming)
{
    const auto section = [&root](const char *name) { return root.member(QLatin1String(name)); };
    parseSessions(section("sessions"), naming);
    parseLockouts(section("lockouts"), naming);
    parseRateLimits(section("rateLimits"), naming);
    parseLocks(section("locks"), naming);
    parseTokenBlacklists(section("tokenBlacklist"), naming);
    parseAuditTrails(section("audit"), naming);
    parseUsers(section("users"));
    parsePasswords(section("passwords"));
}

void checkSections(const JsonPlace &root, const Profile &profile)
{
    for (const Section &section : sections) {
        const JsonPlace place = root.member(section.name);
        if (!section.mayBeMany || !place.value().isArray())
            place.expect(section.type);
    }
    if (root.error())
        return;
    parseTenants(root.member(QStringLiteral("tenants")));
    parseExpectedHitRates(root.member(QStringLiteral("expectedHitRates")), profile.keyPrefix);
    parseChannels(root.member(QStringLiteral("channels")));
    checkLayouts(root, namingOf(profile));
    parseCacheLayout(root.member(QStringLiteral("cache")), profile.keyPrefix, profile.delimiter);
    parseTtlRules(root.member(QStringLiteral("ttl")), profile.keyPrefix);
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
