// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"

#include <QObject>
#include <QTranslator>

namespace selaras::ui {

// The language of the window, switched at run time: widgets hear of it by
// QEvent::LanguageChange. Remembers the choice in Setting::Language; sets the default QLocale, so
// that numbers and dates follow. Made once, before the first window.
class Language : public QObject {
    Q_OBJECT

public:
    // `code`, where given, is used instead of the remembered one and not remembered itself.
    explicit Language(Settings &settings, const QString &code = {}, QObject *parent = nullptr);

    // "en" or "id".
    [[nodiscard]] const QString &code() const { return m_code; }
    void setCode(const QString &code);

private:
    void load();

    Settings &m_settings;
    QString m_code;
    QTranslator m_words;
    QTranslator m_qtWords; // of Qt's own dialogs and menus
};

} // namespace selaras::ui
