// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompter.h"

#include <QStringList>

namespace selaras::test {

// Answers at once as the test says, and remembers what was asked.
class ScriptedPrompter final : public ui::Prompter {
public:
    bool yes = true;
    QString file;
    std::optional<ui::Secret> secret;
    QStringList asked; // titles
    QStringList told; // what stood below the title of what was to be confirmed
    QVector<Error> reported;

    void confirm(QWidget * /*parent*/, const ui::Question &question,
                 std::function<void(bool)> then) override
    {
        asked.append(question.title);
        told.append(question.text);
        then(yes);
    }
    void chooseFile(QWidget * /*parent*/, const ui::FileRequest &request,
                    std::function<void(const QString &)> then) override
    {
        asked.append(request.title);
        then(file);
    }
    void askSecret(QWidget * /*parent*/, const ui::SecretRequest &request,
                   std::function<void(const std::optional<ui::Secret> &)> then) override
    {
        asked.append(request.title);
        then(secret);
    }
    void report(QWidget * /*parent*/, const QString &title, const Error &error) override
    {
        asked.append(title);
        reported.append(error);
    }
};

} // namespace selaras::test
