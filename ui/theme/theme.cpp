// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/meaning.h"
#include "ui/theme/palettes.h"
#include "ui/theme/selarasstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

namespace selaras::ui {

Theme::Theme(QApplication &application, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings)
    , m_systemIsDark(isDark(QApplication::palette()))
    , m_scheme(schemeOfName(settings.value(Setting::Theme).toString()))
{
    QApplication::setStyle(new SelarasStyle);
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    m_settings.setValue(Setting::Theme, schemeName(scheme));
    apply();
    Q_EMIT schemeChanged();
}

void Theme::apply()
{
    const bool dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemIsDark);
    m_application.setPalette(dark ? darkPalette() : lightPalette());
}

QString schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::System:
        break;
    }
    return {};
}

Scheme schemeOfName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Scheme::Light;
    return name == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

QFont tabularFont(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QLatin1Char(digit)), width))
            return monospaceFont(font);
    }
    return font;
}

QFont monospaceFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    fixed.setWeight(font.weight());
    return fixed;
}

} // namespace selaras::ui
