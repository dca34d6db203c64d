// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompter.h"

namespace selaras::ui {

// Asks with Qt's dialogs, opened without an event loop of their own.
class DialogPrompter final : public Prompter {
public:
    void confirm(QWidget *parent, const Question &question,
                 std::function<void(bool yes)> then) override;
    void chooseFile(QWidget *parent, const FileRequest &request,
                    std::function<void(const QString &path)> then) override;
    void askSecret(QWidget *parent, const SecretRequest &request,
                   std::function<void(const std::optional<Secret> &secret)> then) override;
    void report(QWidget *parent, const QString &title, const Error &error) override;
};

} // namespace selaras::ui
