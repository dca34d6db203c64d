// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace selaras::app {

enum class Command {
    Window,
    Demo,
    Tour,
    Keys,
    Edit,
    Apply,
    Password,
    Drift,
    Drain,
    Audit,
    Capture,
    Sessions,
    Check,
    Ttl,
    Remove,
    Rules,
    Watch,
    Lockouts,
    Limits,
    Locks,
    Tokens,
    Journal,
    DemoKeeper,
    DemoApplication,
    Help,
    Version
};

// What `audit` is to tell of: see security::AuditFilter.
struct AuditOptions {
    QString user;
    QString tenant;
    QStringList events;
    QString ip;
    QString since; // a moment, or how long ago
    QString until;
    QString text;
    QString csvFile;
    int limit = 1000; // of events told; 0: all
    bool follow = false;
};

// A command line, read and checked as far as that goes without opening anything.
struct Invocation {
    Command command = Command::Window;
    QStringList arguments; // of the command, without its name
    bool json = false;
    bool dryRun = false; // edit, apply, sessions, remove
    bool time = false; // keys
    bool repair = false; // drift, ttl
    bool propose = false; // rules
    bool revokeSessions = false; // password
    QString prismaFile; // rules --propose; empty: one that lies near the database
    int driftEverySeconds = 60; // watch; 0: never
    std::optional<int> seconds; // lockouts lock, tokens add: for how long
    QString reason; // lockouts lock
    QString tenant; // whose things are shown and changed; empty: everybody's
    AuditOptions audit;
    QString outFolder; // tour
    int afterSeconds = 0; // tour
    QString language; // "en", "id" or empty for the setting or the system's
    QString theme; // "light", "dark" or empty
    QSize size {1440, 900}; // tour
};

// Whether the command makes a window, if only to draw it.
bool needsWindow(Command command);

// The first argument is the program's name. InvalidArgument's detail is a translated sentence.
Result<Invocation> parseCommandLine(const QStringList &arguments);

QString helpText();

} // namespace selaras::app
