// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <functional>
#include <optional>

class QWidget;

namespace selaras::ui {

// A question before an act that cannot be taken back.
struct Question {
    QString title; // "Discard 3 changes?"
    QString text; // what will happen
    QString action; // the button that does it: "Discard"
    bool destructive = true; // then Cancel is the default
};

struct FileRequest {
    QString title;
    QString filter; // as QFileDialog's
    QString suggestion; // a path or a folder; may be empty
    bool saving = false; // asks before a file is overwritten
};

struct SecretRequest {
    QString title;
    QString text;
};

struct Secret {
    QString text;
    bool remember = false;
};

// What the window asks of a person. Answers arrive by callback on the GUI thread, at once or later;
// none arrives when the parent dies first.
class Prompter {
public:
    Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;
    virtual ~Prompter() = default;

    virtual void confirm(QWidget *parent, const Question &question,
                         std::function<void(bool yes)> then) = 0;
    // The path is empty where none was chosen.
    virtual void chooseFile(QWidget *parent, const FileRequest &request,
                            std::function<void(const QString &path)> then) = 0;
    virtual void askSecret(QWidget *parent, const SecretRequest &request,
                           std::function<void(const std::optional<Secret> &secret)> then) = 0;
    virtual void report(QWidget *parent, const QString &title, const Error &error) = 0;
};

} // namespace selaras::ui
