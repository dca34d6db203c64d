// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"

#include <QObject>

namespace selaras::ui {

// The workspaces that were opened last, newest first.
class RecentWorkspaces : public QObject {
    Q_OBJECT

public:
    explicit RecentWorkspaces(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
};

} // namespace selaras::ui
