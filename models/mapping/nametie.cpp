// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/nametie.h"

#include <QStringList>

#include <algorithm>

namespace selaras::mapping {

namespace {

// "tugasAkhir", "tugas_akhir" and "Tugas-Akhir" are tugas, akhir.
QStringList wordsOf(QStringView name)
{
    QStringList words;
    bool wasSmall = false;
    bool begins = true;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber()) {
            begins = true;
            continue;
        }
        if (begins || (c.isUpper() && wasSmall))
            words.append(QString());
        words.last() += c.toLower();
        wasSmall = c.isLower() || c.isDigit();
        begins = false;
    }
    return words;
}

bool areInflected(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const qsizetype longer = std::max(a.size(), b.size());
    const auto differ = std::mismatch(a.begin(), a.begin() + shorter, b.begin());
    const qsizetype common = differ.first - a.begin();
    if (common < 3)
        return false;
    // buku and buku-buku; user and users; category and categories
    const QString &longName = a.size() > b.size() ? a : b;
    const QString &shortName = a.size() > b.size() ? b : a;
    return longName == shortName + shortName
        || (longer - common <= 3 && common * 100 >= longer * 65 && shorter - common <= 1);
}

bool isSubsequence(const QString &letters, const QString &name)
{
    qsizetype at = 0;
    for (const QChar c : name) {
        if (at < letters.size() && letters.at(at) == c)
            ++at;
    }
    return at == letters.size();
}

bool isAbbreviation(const QString &word, const QStringList &names, const QString &joined)
{
    if (word.size() < 2 || word.size() * 2 > joined.size())
        return false;
    QString initials;
    for (const QString &name : names)
        initials += name.at(0);
    if (names.size() > 1 && word == initials)
        return true;
    const bool hasNoVowel = std::none_of(word.begin(), word.end(),
                                         [](QChar c) { return QStringView(u"aeiou").contains(c); });
    return word.size() >= 3 && word.at(0) == joined.at(0)
        && (joined.startsWith(word) || (hasNoVowel && isSubsequence(word, joined)));
}

} // namespace

NameTie nameTie(QStringView word, QStringView name)
{
    constexpr qsizetype longest = 128;
    if (word.isEmpty() || word.size() > longest || name.size() > longest)
        return NameTie::None;
    const QString own = wordsOf(word).join(QString());
    const QStringList names = wordsOf(name);
    const QString joined = names.join(QString());
    if (own.isEmpty() || joined.isEmpty())
        return NameTie::None;
    if (own == joined)
        return NameTie::Same;
    if (areInflected(own, joined))
        return NameTie::Inflected;
    // tbl_user, m_siswa
    const bool isPrefixed = names.size() > 1 && names.first().size() <= 3;
    const QString rest = isPrefixed ? names.mid(1).join(QString()) : QString();
    if (isPrefixed && rest.size() >= 3 && (own == rest || areInflected(own, rest)))
        return NameTie::Inflected;
    return isAbbreviation(own, names, joined) ? NameTie::Abbreviation : NameTie::None;
}

QString referredName(QStringView column)
{
    QStringList words = wordsOf(column);
    const auto says = [](const QString &word) {
        static const QStringList keys {QStringLiteral("id"),   QStringLiteral("uuid"),
                                       QStringLiteral("fk"),   QStringLiteral("key"),
                                       QStringLiteral("kode"), QStringLiteral("code")};
        return keys.contains(word);
    };
    if (words.size() < 2)
        return {};
    if (says(words.last()))
        words.removeLast();
    else if (says(words.first()))
        words.removeFirst();
    else
        return {};
    return words.join(QLatin1Char('_'));
}

} // namespace selaras::mapping
