// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newpassword.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace selaras::app {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("NewPassword", text);
}

// No echo for as long as it lives, where the input is a terminal.
class Discretion {
#ifdef Q_OS_UNIX
public:
    Discretion()
        : m_active(isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_active)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        std::fputs(translated(QT_TRANSLATE_NOOP("NewPassword", "New password: "))
                       .toLocal8Bit()
                       .constData(),
                   stderr);
    }
    ~Discretion()
    {
        if (!m_active)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
    }
    Discretion(const Discretion &) = delete;
    Discretion &operator=(const Discretion &) = delete;

private:
    termios m_before {};
    bool m_active;
#endif
};

} // namespace

Result<QString> readNewPassword()
{
    constexpr qint64 longestLine = 4096;
    const Discretion discretion;
    QFile in;
    // Not the stream: what reads lines of that takes a NUL for their end.
    if (!in.open(fileno(stdin), QIODevice::ReadOnly))
        return fail(ErrorCode::Io, in.errorString());
    QByteArray line = in.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString password = decode(line);
    if (decode.hasError())
        return fail(ErrorCode::InvalidArgument,
                    translated(QT_TRANSLATE_NOOP("NewPassword", "the password is not UTF-8")));
    if (password.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    translated(QT_TRANSLATE_NOOP(
                        "NewPassword", "the standard input must begin with the new password")));
    return password;
}

} // namespace selaras::app
