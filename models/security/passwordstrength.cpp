// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/passwordstrength.h"

#include <QByteArrayList>
#include <QVector>

#include <cmath>
#include <zxcvbn.h>

namespace selaras::security {

namespace {

// What follows makes it only stronger, and the estimate dear.
constexpr qsizetype lookedAt = 100;

int scoreOf(double bits)
{
    constexpr double steps[] {3, 6, 8, 10}; // powers of ten
    const double magnitude = bits * std::log10(2.0);
    int score = 0;
    for (const double step : steps)
        score += magnitude >= step ? 1 : 0;
    return score;
}

} // namespace

PasswordStrength passwordStrength(const QString &password, const QStringList &words)
{
    QByteArray text = password.left(lookedAt).toUtf8();
    text.truncate(lookedAt);
    QByteArrayList own;
    for (const QString &word : words)
        own.append(word.left(lookedAt).toUtf8());
    QVector<const char *> dictionary;
    for (const QByteArray &word : own)
        dictionary.append(word.constData());
    dictionary.append(nullptr);
    const double bits = ZxcvbnMatch(text.constData(), dictionary.data(), nullptr);
    text.fill('\0');
    return {bits, scoreOf(bits)};
}

} // namespace selaras::security
