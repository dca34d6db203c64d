// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitcode.h"

#include <QJsonObject>
#include <QStringList>

class QIODevice;

namespace selaras::app {

// What a command says: lines for people, or one JSON object with --json. Errors go to the error
// stream as one sentence.
class Console {
public:
    Console(QIODevice &out, QIODevice &err, bool json);

    // The outcome in both forms; only the one that was asked for is printed.
    void say(const QStringList &lines, const QJsonObject &object);
    // One line at once, for people only: what a long command finds on its way.
    void tell(const QString &line);
    // Prints the error and returns the code to end with.
    ExitCode failed(const Error &error);
    // The same where the sentence is no error's own.
    ExitCode failed(ErrorCode code, const QString &sentence);
    // The sentence alone, beside an outcome that was said already.
    void warn(const Error &error);
    // The same where the sentence is no error's own.
    void complain(const QString &sentence);

private:
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_json;
};

} // namespace selaras::app
