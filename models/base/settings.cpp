// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/settings.h"

#include <QCryptographicHash>

#include <array>

namespace selaras {

namespace {

struct Entry {
    Setting setting;
    const char *name;
    QVariant fallback;
};

const Entry &entryOf(Setting setting)
{
    static const std::array<Entry, static_cast<size_t>(Setting::Count)> table {{
        {Setting::Language, "ui/language", QString()},
        {Setting::Theme, "ui/theme", QString()},
        {Setting::RecentWorkspaces, "workspaces/recent", QStringList()},
        {Setting::WindowState, "window/state", QVariantMap()},
        {Setting::PageSize, "browse/pageSize", 200},
        {Setting::KeyDelimiter, "browse/keyDelimiter", QStringLiteral(":")},
        {Setting::DriftOnChange, "drift/onChange", true},
        {Setting::DriftPause, "drift/pauseSeconds", 30},
        {Setting::MaintenanceDone, "server/maintenanceDone", QVariantMap()},
    }};
    const Entry &entry = table.at(static_cast<size_t>(setting));
    Q_ASSERT(entry.setting == setting);
    return entry;
}

} // namespace

Settings::Settings(const QString &path)
    : m_file(path.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope,
                                        QStringLiteral("selaras"), QStringLiteral("selaras"))
                                  .fileName()
                            : path,
             QSettings::IniFormat)
{
}

QVariant Settings::value(Setting setting, const QString &scope) const
{
    const QVariant &fallback = entryOf(setting).fallback;
    QVariant stored = m_file.value(keyOf(setting, scope), fallback);
    if (stored.metaType() != fallback.metaType() && !stored.convert(fallback.metaType()))
        return fallback;
    return stored;
}

void Settings::setValue(Setting setting, const QVariant &value, const QString &scope)
{
    m_file.setValue(keyOf(setting, scope), value);
}

void Settings::remove(Setting setting, const QString &scope)
{
    m_file.remove(keyOf(setting, scope));
}

QString Settings::keyOf(Setting setting, const QString &scope)
{
    QString key = QString::fromLatin1(entryOf(setting).name);
    if (!scope.isEmpty()) {
        const QByteArray digest =
            QCryptographicHash::hash(scope.toUtf8(), QCryptographicHash::Sha1);
        key += QLatin1Char('/') + QString::fromLatin1(digest.toHex().left(16));
    }
    return key;
}

} // namespace selaras
