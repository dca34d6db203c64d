// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/passwordrules.h"

#include "models/security/bcrypt.h"

#include <QRegularExpression>

#include <algorithm>

namespace selaras::security {

namespace {

using Kind = PasswordPoint::Kind;
using mapping::PasswordPolicy;

constexpr qsizetype shortestPart = 4;

template<class Is>
bool hasAny(const QString &text, Is is)
{
    const QVector<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), is);
}

bool isSymbol(uint character)
{
    return !QChar::isLetterOrNumber(character) && QChar::isPrint(character);
}

bool isControl(uint character)
{
    return QChar::category(character) == QChar::Other_Control;
}

bool holdsOwn(const QString &password, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&password](const QString &word) {
        return word.size() < shortestPart ? password.compare(word, Qt::CaseInsensitive) == 0
                                          : password.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

QString pointName(PasswordPoint::Kind kind)
{
    switch (kind) {
    case Kind::Length:
        return QStringLiteral("length");
    case Kind::Bytes:
        return QStringLiteral("bytes");
    case Kind::Uppercase:
        return QStringLiteral("uppercase");
    case Kind::Lowercase:
        return QStringLiteral("lowercase");
    case Kind::Digit:
        return QStringLiteral("digit");
    case Kind::Symbol:
        return QStringLiteral("symbol");
    case Kind::NotOwn:
        return QStringLiteral("not_own");
    case Kind::Plain:
        return QStringLiteral("plain");
    case Kind::Strength:
        return QStringLiteral("strength");
    }
    return {};
}

bool PasswordJudgement::isAllowed() const
{
    return unmet().isEmpty();
}

QVector<PasswordPoint> PasswordJudgement::unmet() const
{
    QVector<PasswordPoint> unmet;
    std::copy_if(points.begin(), points.end(), std::back_inserter(unmet),
                 [](const PasswordPoint &point) { return !point.met; });
    return unmet;
}

PasswordJudgement judgePassword(const QString &password, const PasswordPolicy &policy,
                                const QStringList &words)
{
    PasswordJudgement judgement;
    judgement.strength = passwordStrength(password, words);
    const auto add = [&judgement](bool wanted, Kind kind, bool met, int amount = 0) {
        if (wanted)
            judgement.points.append({kind, amount, met});
    };
    const bool isThere = !password.isEmpty();
    const int greatest = std::min(policy.maxLength, int(bcryptBytes));
    add(true, Kind::Length, password.toUcs4().size() >= std::max(1, policy.minLength),
        policy.minLength);
    add(true, Kind::Bytes, isThere && password.toUtf8().size() <= greatest, greatest);
    add(policy.uppercase, Kind::Uppercase,
        hasAny(password, [](uint c) { return QChar::isUpper(c); }));
    add(policy.lowercase, Kind::Lowercase,
        hasAny(password, [](uint c) { return QChar::isLower(c); }));
    add(policy.digit, Kind::Digit, hasAny(password, [](uint c) { return QChar::isDigit(c); }));
    add(policy.symbol, Kind::Symbol, hasAny(password, isSymbol));
    add(!words.isEmpty(), Kind::NotOwn, isThere && !holdsOwn(password, words));
    add(hasAny(password, isControl), Kind::Plain, false);
    add(policy.minStrength > 0, Kind::Strength, judgement.strength.score >= policy.minStrength,
        policy.minStrength);
    return judgement;
}

QStringList ownWords(const QStringList &cells)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words;
    for (const QString &cell : cells) {
        const QString whole = cell.trimmed();
        QStringList parts = whole.split(between, Qt::SkipEmptyParts);
        parts.removeIf([](const QString &part) { return part.size() < shortestPart; });
        parts.prepend(whole);
        for (const QString &word : parts) {
            if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
                words.append(word);
        }
    }
    return words;
}

} // namespace selaras::security
