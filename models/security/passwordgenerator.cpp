// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/passwordrules.h"

#include <QRandomGenerator>

#include <algorithm>

namespace selaras::security {

namespace {

using mapping::PasswordPolicy;

constexpr int syllables = 3; // of a made-up word
constexpr int wordLength = 2 * syllables;
constexpr int fewestWords = 3;
constexpr int mostWords = 8;

QChar anyOf(const char *characters)
{
    auto &random = *QRandomGenerator::system();
    return QLatin1Char(characters[random.bounded(int(qstrlen(characters)))]);
}

QString madeUpWord()
{
    QString word;
    for (int i = 0; i < syllables; ++i) {
        word += anyOf("bdfghjklmnprstvwz");
        word += anyOf("aeiou");
    }
    return word;
}

// "Tavori-kumesa-relopu-7-binago": a word, a hyphen, … and a digit before the last one.
int lengthOf(int words)
{
    return words * (wordLength + 1) - 1 + 2;
}

QString ofWords(int words)
{
    QStringList parts;
    for (int i = 0; i < words; ++i)
        parts.append(madeUpWord());
    parts.first().front() = parts.first().front().toUpper();
    parts.insert(words - 1, anyOf("23456789"));
    return parts.join(QLatin1Char('-'));
}

// Without what looks alike in some font.
QString ofCharacters(int length)
{
    QString text(anyOf("ABCDEFGHJKLMNPQRSTUVWXYZ"));
    text += anyOf("abcdefghjkmnpqrstuvwxyz");
    text += anyOf("23456789");
    text += anyOf("-+.=%");
    while (text.size() < length)
        text += anyOf("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789");
    for (qsizetype i = text.size() - 1; i > 0; --i)
        std::swap(text[i], text[QRandomGenerator::system()->bounded(int(i + 1))]);
    return text;
}

} // namespace

QString generatePassword(const PasswordPolicy &policy)
{
    int words = fewestWords + 1;
    while (words < mostWords && lengthOf(words) < policy.minLength)
        ++words;
    while (words > fewestWords && lengthOf(words) > policy.maxLength)
        --words;
    const bool fits = lengthOf(words) <= policy.maxLength && lengthOf(words) >= policy.minLength;
    return fits ? ofWords(words) : ofCharacters(policy.maxLength);
}

} // namespace selaras::security
