// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/profilefile.h"

#include "models/mapping/documentfile.h"
#include "models/workspace/applications.h"

#include <QFileInfo>
#include <QSaveFile>

namespace selaras::workspace {

Result<QByteArray> profileText(const QString &application)
{
    return mapping::readDocumentFile(isProfileFile(application)
                                         ? application
                                         : QStringLiteral(":/profiles/%1.json").arg(application));
}

Result<void> saveProfile(const QByteArray &text, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (auto profile = mapping::parseProfile(text, name); !profile)
        return fail(profile.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io, file.errorString(), name);
    return {};
}

} // namespace selaras::workspace
