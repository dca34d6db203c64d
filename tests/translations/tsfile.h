// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace selaras::test {

// One string of a .ts file.
struct Message {
    QString context;
    QString source;
    QStringList translations; // one, or as many as the language has plural forms
    bool finished = true; // false also where a form is empty
};

// The messages of a .ts file in its order; empty when the file cannot be read or is not XML.
QVector<Message> readMessages(const QString &path);

} // namespace selaras::test
