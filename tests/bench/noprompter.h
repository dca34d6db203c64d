// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompter.h"

namespace selaras::bench {

// Nobody is there to be asked.
struct NoPrompter final : ui::Prompter {
    void confirm(QWidget * /*parent*/, const ui::Question & /*question*/,
                 std::function<void(bool)> /*then*/) override
    {
    }
    void chooseFile(QWidget * /*parent*/, const ui::FileRequest & /*request*/,
                    std::function<void(const QString &)> /*then*/) override
    {
    }
    void askSecret(QWidget * /*parent*/, const ui::SecretRequest & /*request*/,
                   std::function<void(const std::optional<ui::Secret> &)> /*then*/) override
    {
    }
    void report(QWidget * /*parent*/, const QString & /*title*/, const Error & /*error*/) override
    {
    }
};

} // namespace selaras::bench
