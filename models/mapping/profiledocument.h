// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QVector>

namespace selaras::mapping {

// The text of a profile, whose rules are changed one by one: what else is in the file, its order
// and its layout stay as they are, which a QJsonObject would not keep. A value; cheap to copy.
class ProfileDocument {
public:
    // The text must be JSON with an array "mappings"; whether its rules make sense is
    // parseProfile() to say. InvalidJson and InvalidProfile, as that.
    static Result<ProfileDocument> parse(const QByteArray &text, const QString &fileName);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] qsizetype rules() const { return m_rules.size(); }
    // As it stands in the file, moved to the left.
    [[nodiscard]] QByteArray rule(qsizetype index) const;

    // The texts must be JSON objects; InvalidJson otherwise, whose detail has the line.
    Result<ProfileDocument> withRule(qsizetype index, const QByteArray &rule) const;
    Result<ProfileDocument> withRuleAdded(qsizetype before, const QByteArray &rule) const;
    [[nodiscard]] ProfileDocument withoutRule(qsizetype index) const;
    // "keyPrefix" as the first member, or in place of the one there is.
    [[nodiscard]] ProfileDocument withKeyPrefix(const QString &prefix) const;

    bool operator==(const ProfileDocument &other) const { return m_text == other.m_text; }

private:
    struct Range {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    ProfileDocument() = default;
    [[nodiscard]] ProfileDocument replaced(Range range, const QByteArray &text) const;
    bool locate();

    QByteArray m_text;
    QString m_fileName;
    Range m_mappings; // with its brackets
    QVector<Range> m_rules;
    Range m_keyPrefix; // the value; empty where there is none
    qsizetype m_firstMember = 0; // where one can be put before all others
};

// A rule as profiles are written: table, select, keys, boundary, value, and what else there is; on
// one line where it fits.
QByteArray ruleText(const QJsonObject &rule);

} // namespace selaras::mapping
