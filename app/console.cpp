// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "ui/errortext.h"

#include <QIODevice>
#include <QJsonDocument>

namespace selaras::app {

Console::Console(QIODevice &out, QIODevice &err, bool json)
    : m_out(out)
    , m_err(err)
    , m_json(json)
{
}

void Console::say(const QStringList &lines, const QJsonObject &object)
{
    if (m_json) {
        m_out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    for (const QString &line : lines)
        tell(line);
}

void Console::tell(const QString &line)
{
    if (!m_json)
        m_out.write(line.toUtf8() + '\n');
}

ExitCode Console::failed(const Error &error)
{
    warn(error);
    if (m_json) {
        const QJsonObject object {{QStringLiteral("code"), codeName(error.code)},
                                  {QStringLiteral("message"), ui::errorText(error)}};
        say({}, {{QStringLiteral("error"), object}});
    }
    return exitCodeOf(error);
}

ExitCode Console::failed(ErrorCode code, const QString &sentence)
{
    complain(sentence);
    if (m_json)
        say({},
            {{QStringLiteral("error"),
              QJsonObject {{QStringLiteral("code"), codeName(code)},
                           {QStringLiteral("message"), sentence}}}});
    return exitCodeOf({code, {}, {}});
}

void Console::warn(const Error &error)
{
    complain(ui::errorText(error));
}

void Console::complain(const QString &sentence)
{
    m_err.write(sentence.simplified().toUtf8() + '\n');
}

} // namespace selaras::app
