// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/tokentext.h"

#include "models/items/keytext.h"
#include "ui/formats.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace selaras::ui {

using security::RevokedToken;
using security::TokenVerdict;
using Verdict = RevokedToken::Verdict;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenText)
};

QString indented(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

QString moment(const QString &what, const std::optional<qint64> &ms)
{
    return ms ? what.arg(exactTime(*ms)) + QLatin1Char('\n') : QString();
}

} // namespace

StateSign signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return {Words::tr("until it ends"), Words::tr("It stays on the list until it ends."),
                Symbol::Fresh, Meaning::Fresh};
    case Verdict::Unknown:
        return {Words::tr("end not told"), Words::tr("The token does not tell when it ends."),
                Symbol::Opaque, Meaning::Opaque};
    case Verdict::EndsTooEarly:
        return {Words::tr("leaves too early"),
                Words::tr("It leaves the list before it ends: from then on it works again."),
                Symbol::Error, Meaning::Error};
    case Verdict::StaysTooLong:
        return {Words::tr("stays too long"),
                Words::tr("It is still listed after its end: that takes memory and no more."),
                Symbol::Info, Meaning::Quiet};
    case Verdict::NeverGoes:
        return {Words::tr("never leaves"),
                Words::tr("It ends, but its key has no expiry: the list grows for ever."),
                Symbol::Warning, Meaning::Warning};
    }
    return {};
}

QString tokenText(const RevokedToken &token)
{
    QString text;
    if (token.jwt) {
        text = Words::tr("Read from the token itself. Its signature was not verified: it proves "
                         "nothing.")
            + QStringLiteral("\n\n");
        text += moment(Words::tr("Issued: %1"), token.jwt->issuedMs());
        text += moment(Words::tr("Ends: %1"), token.jwt->expiresMs());
    } else {
        text = token.kind == RevokedToken::Kind::Hash
            ? Words::tr("A hash of a token: what it said cannot be told.")
            : Words::tr("An opaque token: it says nothing of itself.");
        text += QLatin1Char('\n');
    }
    text += moment(Words::tr("Revoked: %1"), token.revokedMs);
    text += token.keyEndsMs ? moment(Words::tr("Leaves the list: %1"), token.keyEndsMs)
                            : Words::tr("Leaves the list: never") + QLatin1Char('\n');
    if (token.jwt)
        text += QStringLiteral("\n%1\n%2\n%3\n%4\n")
                    .arg(Words::tr("Header"), indented(token.jwt->header), Words::tr("Claims"),
                         indented(token.jwt->claims));
    return text.trimmed();
}

QString revocationText(TokenVerdict what)
{
    switch (what) {
    case TokenVerdict::Added:
        return Words::tr("The token is revoked.");
    case TokenVerdict::AlreadyListed:
        return Words::tr("The token is on the list already.");
    case TokenVerdict::Expired:
        return Words::tr("The token has ended by itself: nobody takes it any more.");
    case TokenVerdict::Malformed:
        return Words::tr("This is no token: it is empty, has blanks in it, or is a JSON web token "
                         "of which a part is missing.");
    case TokenVerdict::NeedsTime:
        return Words::tr("The token does not tell when it ends: say for how long it is to be "
                         "revoked.");
    }
    return {};
}

} // namespace selaras::ui
