// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/profiledraft.h"

#include <algorithm>

namespace selaras::items {

using mapping::Profile;
using mapping::ProfileDocument;

ProfileDraft::ProfileDraft(QObject *parent)
    : QObject(parent)
{
}

Result<void> ProfileDraft::load(const QByteArray &text, const QString &fileName)
{
    m_document.reset();
    m_profile = {};
    m_fileName = fileName;
    m_typed.clear();
    m_undo.clear();
    m_redo.clear();
    m_typedIn.reset();
    m_saved = text;
    const auto document = ProfileDocument::parse(text, fileName);
    const auto profile = mapping::parseProfile(text, fileName);
    if (document && profile)
        become(*document, *profile);
    else
        Q_EMIT changed();
    if (!profile)
        return fail(profile.error());
    return document.map([](const auto &) {});
}

QByteArray ProfileDraft::ruleText(qsizetype index) const
{
    const auto &typed = m_typed.at(index);
    return typed ? typed->text : m_document->rule(index);
}

std::optional<Error> ProfileDraft::mistake(qsizetype index) const
{
    const auto &typed = m_typed.at(index);
    return typed ? std::optional(typed->mistake) : std::nullopt;
}

bool ProfileDraft::hasMistakes() const
{
    return std::any_of(m_typed.begin(), m_typed.end(),
                       [](const auto &typed) { return typed.has_value(); });
}

void ProfileDraft::setRule(qsizetype index, const QByteArray &text)
{
    if (text == ruleText(index))
        return;
    const auto document = m_document->withRule(index, text);
    const auto profile = document ? mapping::parseProfile(document->text(), m_fileName)
                                  : Result<Profile>(fail(document.error()));
    if (!profile) {
        m_typed[index] = Typed {text, profile.error()};
        Q_EMIT changed();
        return;
    }
    m_typed[index].reset();
    remember(index);
    become(*document, *profile);
}

Result<qsizetype> ProfileDraft::addRule(const QByteArray &text, const QString &keyPrefix)
{
    const ProfileDocument before =
        keyPrefix.isEmpty() ? *m_document : m_document->withKeyPrefix(keyPrefix);
    const auto document = before.withRuleAdded(before.rules(), text);
    if (!document)
        return fail(document.error());
    const auto profile = mapping::parseProfile(document->text(), m_fileName);
    if (!profile)
        return fail(profile.error());
    remember(std::nullopt);
    become(*document, *profile);
    return rules() - 1;
}

void ProfileDraft::removeRule(qsizetype index)
{
    const ProfileDocument document = m_document->withoutRule(index);
    const auto profile = mapping::parseProfile(document.text(), m_fileName);
    if (!profile)
        return;
    remember(std::nullopt);
    m_typed.remove(index);
    become(document, *profile);
}

void ProfileDraft::undo()
{
    swap(m_undo, m_redo);
}

void ProfileDraft::redo()
{
    swap(m_redo, m_undo);
}

bool ProfileDraft::isModified() const
{
    return hasMistakes() || (m_document && m_document->text() != m_saved);
}

void ProfileDraft::setSaved()
{
    m_saved = m_document->text();
    Q_EMIT changed();
}

void ProfileDraft::become(const ProfileDocument &document, const Profile &profile)
{
    m_document = document;
    m_profile = profile;
    m_typed.resize(document.rules());
    Q_EMIT changed();
    Q_EMIT profileChanged();
}

void ProfileDraft::remember(std::optional<qsizetype> typedIn)
{
    const bool goesOn = typedIn && m_typedIn == typedIn && m_redo.isEmpty();
    m_typedIn = typedIn;
    m_redo.clear();
    if (!goesOn)
        m_undo.append(*m_document);
}

void ProfileDraft::swap(QVector<ProfileDocument> &from, QVector<ProfileDocument> &to)
{
    if (from.isEmpty())
        return;
    const ProfileDocument document = from.takeLast();
    to.append(*m_document);
    m_typedIn.reset();
    m_typed.clear();
    const auto profile = mapping::parseProfile(document.text(), m_fileName);
    become(document, profile.value_or(m_profile));
}

} // namespace selaras::items
