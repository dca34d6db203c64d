// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace selaras::ui {

namespace {

QString codeOf(const QString &stored)
{
    if (stored == QLatin1String("id") || stored == QLatin1String("en"))
        return stored;
    return QLocale::system().language() == QLocale::Indonesian ? QStringLiteral("id")
                                                               : QStringLiteral("en");
}

// A locale of the system's own country where it speaks the language, so that its dates stay.
QLocale localeOf(const QString &code)
{
    const QLocale wanted(code);
    const QLocale system = QLocale::system();
    return system.language() == wanted.language() ? system : wanted;
}

} // namespace

Language::Language(Settings &settings, const QString &code, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_code(codeOf(code.isEmpty() ? settings.value(Setting::Language).toString() : code))
{
    load();
}

void Language::setCode(const QString &code)
{
    if (m_code == code)
        return;
    m_code = code;
    m_settings.setValue(Setting::Language, code);
    load();
}

void Language::load()
{
    QLocale::setDefault(localeOf(m_code));
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    // English is in the source; its file holds only the plural forms.
    if (m_words.load(QStringLiteral(":/i18n/selaras_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_qtWords);
}

} // namespace selaras::ui
