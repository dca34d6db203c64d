// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace selaras {

// Every setting of the program, in one table (settings.cpp) with its name and default.
enum class Setting {
    Language, // "en", "id" or empty for the system's
    Theme, // "light", "dark" or empty for the system's
    RecentWorkspaces, // QStringList of absolute paths, newest first
    WindowState, // per workspace: QVariantMap of what the window saved
    PageSize, // rows fetched at a time
    KeyDelimiter, // of the key tree where the profile names none
    DriftOnChange, // bool: the window scans for drift when the database was changed
    DriftPause, // seconds between such scans, at least
    MaintenanceDone, // per workspace: QVariantMap of task to when it was last done, in ms
    Count,
};

// Typed access to the settings file. Values of the wrong type read as the default. GUI thread.
class Settings {
public:
    // Reads and writes the file at path; an empty path means the platform's own place.
    explicit Settings(const QString &path = {});

    // scope tells apart values that exist once per workspace; it may be any text.
    [[nodiscard]] QVariant value(Setting setting, const QString &scope = {}) const;
    void setValue(Setting setting, const QVariant &value, const QString &scope = {});
    void remove(Setting setting, const QString &scope = {});

private:
    [[nodiscard]] static QString keyOf(Setting setting, const QString &scope);

    mutable QSettings m_file;
};

} // namespace selaras
