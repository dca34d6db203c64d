// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/passwordscheme.h"

#include <QRegularExpression>

#include <algorithm>

namespace selaras::security {

namespace {

struct Scheme {
    const char *name;
    const char *looks;
};

bool isSet(const QVariant &cell)
{
    return !cell.toByteArray().isEmpty();
}

Result<BcryptForm> formOf(const QVariant &stored)
{
    if (const auto form = bcryptFormOf(stored.toByteArray()))
        return *form;
    const QString scheme = passwordSchemeOf(stored.toString());
    return fail(ErrorCode::Unsupported, scheme.isEmpty() ? QStringLiteral("?") : scheme);
}

} // namespace

QString passwordSchemeOf(const QString &stored)
{
    static constexpr Scheme schemes[] {
        {"bcrypt-sha256", R"(^(\{bcrypt-sha256\}|bcrypt_sha256\$|\$bcrypt-sha256\$))"},
        {"bcrypt", R"(^(\{bcrypt\}|bcrypt\$)?\$2[abxy]?\$[0-9]{2}\$)"},
        {"argon2", R"(^(\{argon2[^}]*\}|argon2)?\$argon2(i|d|id)\$)"},
        {"scrypt", R"(^(\{scrypt[^}]*\}|scrypt[:$]|\$scrypt\$|\$7\$|\$s0\$))"},
        {"pbkdf2", R"(^(\{pbkdf2[^}]*\}|pbkdf2[:_$]|\$pbkdf2))"},
        {"yescrypt", R"(^\$(y|gy)\$)"},
        {"sha-crypt", R"(^\$[56]\$)"},
        {"md5-crypt", R"(^\$(1|apr1)\$)"},
    };
    for (const Scheme &scheme : schemes) {
        const QRegularExpression looks(QString::fromLatin1(scheme.looks));
        if (looks.match(stored).hasMatch())
            return QString::fromLatin1(scheme.name);
    }
    return {};
}

bool isPasswordColumn(const QString &column)
{
    // As "password_changed_at", "hasPassword" and "passwordPolicyId": what is said of passwords.
    static const QRegularExpression passwords(
        QStringLiteral("(^|_)(pass(word|wd|phrase|code)?|pwd|kata_?sandi)(_?(hash|digest|bcrypt|"
                       "encrypted|crypt))?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression camel(QStringLiteral("([a-z0-9])([A-Z])"));
    QString words = column;
    words.replace(camel, QStringLiteral("\\1_\\2"));
    const bool asks = words.startsWith(QLatin1String("has_"), Qt::CaseInsensitive)
        || words.startsWith(QLatin1String("is_"), Qt::CaseInsensitive);
    return !asks && passwords.match(words).hasMatch();
}

Result<BcryptForm> passwordFormFor(const QVariant &own, const QVariantList &others, int cost)
{
    QVariantList stored;
    std::copy_if(others.begin(), others.end(), std::back_inserter(stored), isSet);
    if (isSet(own))
        stored = {own};
    BcryptForm form;
    form.cost = cost;
    if (stored.isEmpty())
        return form;
    const auto first = formOf(stored.constFirst());
    if (!first)
        return first;
    form = *first;
    // Of a column in two schemes the application must know both, but nobody can tell that it does.
    for (const QVariant &cell : stored) {
        const auto next = formOf(cell);
        if (!next)
            return next;
        form.cost = std::max(form.cost, next->cost);
    }
    form.cost = std::clamp(std::max(form.cost, cost), leastBcryptCost, greatestBcryptCost);
    return form;
}

} // namespace selaras::security
