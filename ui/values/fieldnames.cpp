// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/values/fieldnames.h"

namespace selaras::ui {

namespace {

QString plain(const QString &name)
{
    return QString(name).remove(QLatin1Char('_')).toLower();
}

} // namespace

bool sameFieldName(const QString &a, const QString &b)
{
    return plain(a) == plain(b);
}

QStringList fieldNames(const QStringList &columns, const mapping::ValueSpec &spec)
{
    QStringList names = columns;
    for (auto field = spec.fields.begin(); field != spec.fields.end(); ++field) {
        if (columns.contains(field.value(), Qt::CaseInsensitive))
            names.append(field.key());
    }
    return names;
}

} // namespace selaras::ui
