// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace selaras::ui {

enum class Scheme { System, Light, Dark };

// The look of the whole application: Fusion with a palette of ours. Widgets follow by the palette
// alone. Made once, before the first window; remembers the choice in Setting::Theme.
class Theme : public QObject {
    Q_OBJECT

public:
    Theme(QApplication &application, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

Q_SIGNALS:
    void schemeChanged();

private:
    void apply();

    QApplication &m_application;
    Settings &m_settings;
    bool m_systemIsDark;
    Scheme m_scheme = Scheme::System;
};

// The text in the settings file and on the command line: "", "light", "dark".
QString schemeName(Scheme scheme);
Scheme schemeOfName(const QString &name);

// The font with figures of one width, so that numbers line up in columns.
QFont tabularFont(const QFont &font);
// A font for keys, values and SQL, as large as the other.
QFont monospaceFont(const QFont &font);

} // namespace selaras::ui
