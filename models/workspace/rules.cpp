// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/rules.h"

#include "models/mapping/documentfile.h"
#include "models/mapping/layoutsection.h"
#include "models/mapping/sectionkeys.h"
#include "models/repository/ruleproposer.h"
#include "models/repository/schemaquestions.h"
#include "models/workspace/applications.h"

#include <QDir>
#include <QFileInfo>

namespace selaras::workspace {

namespace {

// Sessions, locks and so on: as the profile says, else as they are known from the wild, with the
// profile's prefix and without.
Result<mapping::NamedKeys> namedKeys(const mapping::Profile &profile)
{
    mapping::NamedKeys keys = mapping::sectionKeys(profile);
    auto wild = wildLayouts();
    if (!wild)
        return fail(wild.error());
    for (const QString &section : wild->sections.keys()) {
        if (mapping::isPinned(profile, section))
            wild->sections.remove(section);
    }
    wild->delimiter = profile.delimiter;
    for (const QString &prefix : {QString(), profile.keyPrefix}) {
        wild->keyPrefix = prefix;
        keys += mapping::sectionKeys(*wild);
    }
    return keys;
}

} // namespace

Result<mapping::ProfileReview> reviewRules(ReadDesk &desk, const mapping::Profile &profile,
                                           const QByteArrayList &keys, Progress &progress)
{
    const auto schema = desk.schema().current();
    if (!schema)
        return fail(schema.error());
    const auto named = namedKeys(profile);
    if (!named)
        return fail(named.error());
    return mapping::reviewProfile(profile, *named, keys, repository::questionsTo(*schema),
                                  progress);
}

Result<repository::ProposalReport> proposeRules(ReadDesk &desk, const mapping::Profile &profile,
                                                const QByteArrayList &keys,
                                                const QString &prismaPath, Progress &progress)
{
    QVector<mapping::PrismaModel> models;
    if (!prismaPath.isEmpty()) {
        const auto text = mapping::readDocumentFile(prismaPath);
        if (!text)
            return fail(text.error());
        auto parsed = mapping::parsePrismaSchema(*text, QFileInfo(prismaPath).fileName());
        if (!parsed)
            return fail(parsed.error());
        models = std::move(*parsed);
    }
    auto schema = desk.schema().current();
    if (!schema)
        return fail(schema.error());
    const auto named = namedKeys(profile);
    if (!named)
        return fail(named.error());
    const auto unmapped = mapping::unmappedKeys(profile, *named, keys, progress);
    if (!unmapped)
        return fail(unmapped.error());
    const repository::TableTies ties(std::move(*schema), models);
    repository::RuleProposer proposer(desk.database(), desk.redis(), ties);
    const bool isBlank = profile.rules.isEmpty() && profile.keyPrefix.isEmpty();
    return proposer.propose(
        *unmapped, {isBlank ? std::nullopt : std::optional(profile.keyPrefix), profile.delimiter},
        progress);
}

QString prismaSchemaNear(const QString &databasePath)
{
    const QDir folder = QFileInfo(databasePath).absoluteDir();
    for (const char *place : {"schema.prisma", "prisma/schema.prisma", "../schema.prisma"}) {
        const QString path = folder.filePath(QLatin1String(place));
        if (QFileInfo(path).isFile())
            return QDir::cleanPath(path);
    }
    return {};
}

} // namespace selaras::workspace
