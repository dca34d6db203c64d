// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/bcrypt.h"

#include <QRegularExpression>

#include <botan/auto_rng.h>
#include <botan/bcrypt.h>
#include <botan/mem_ops.h>

#include <string>

namespace selaras::security {

namespace {

// A password for as long as it is needed, and not longer.
class ClearText {
public:
    explicit ClearText(const QString &password)
        : m_text(password.toStdString())
    {
    }
    ~ClearText() { Botan::secure_scrub_memory(m_text.data(), m_text.size()); }
    ClearText(const ClearText &) = delete;
    ClearText &operator=(const ClearText &) = delete;

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

Result<void> checkTakes(const std::string &password, const BcryptForm &form)
{
    if (password.empty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("empty password"));
    if (password.find('\0') != std::string::npos)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("NUL in the password"));
    if (qsizetype(password.size()) > bcryptBytes)
        return fail(ErrorCode::TooLarge, QString::number(password.size()));
    const bool isKnown = form.version == 'a' || form.version == 'b' || form.version == 'y';
    if (!isKnown || form.cost < leastBcryptCost || form.cost > greatestBcryptCost)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("$2%1$%2$").arg(QLatin1Char(form.version)).arg(form.cost));
    return {};
}

} // namespace

std::optional<BcryptForm> bcryptFormOf(const QByteArray &hash)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\{bcrypt\}|bcrypt\$)?\$2([aby])\$([0-9]{2})\$[./A-Za-z0-9]{53}\z)"));
    const auto match = form.match(QString::fromLatin1(hash));
    if (!match.hasMatch())
        return std::nullopt;
    return BcryptForm {match.captured(1).toLatin1(), match.captured(2).at(0).toLatin1(),
                       match.captured(3).toInt()};
}

Result<QByteArray> bcryptHash(const QString &password, const BcryptForm &form)
{
    const ClearText clear(password);
    if (auto takes = checkTakes(clear.text(), form); !takes)
        return fail(takes.error());
    Botan::AutoSeeded_RNG random;
    const std::string hash =
        Botan::generate_bcrypt(clear.text(), random, uint16_t(form.cost), form.version);
    return form.framework + QByteArray::fromStdString(hash);
}

bool bcryptVerifies(const QString &password, const QByteArray &hash)
{
    // Of other costs no such hash was made, and Botan throws.
    constexpr int least = 4;
    constexpr int greatest = 18;
    const auto form = bcryptFormOf(hash);
    if (!form || form->cost < least || form->cost > greatest)
        return false;
    const ClearText clear(password);
    return Botan::check_bcrypt(clear.text(), hash.mid(form->framework.size()).toStdString());
}

} // namespace selaras::security
