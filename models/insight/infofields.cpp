// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/infofields.h"

namespace selaras::insight {

QVector<InfoField> infoFieldsOf(const QByteArray &reply)
{
    QVector<InfoField> fields;
    QByteArray section;
    for (const QByteArray &line : reply.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        const qsizetype colon = trimmed.indexOf(':');
        if (trimmed.startsWith('#'))
            section = trimmed.mid(1).trimmed();
        else if (colon > 0)
            fields.append({section, trimmed.left(colon), trimmed.mid(colon + 1)});
    }
    return fields;
}

Result<QVector<InfoField>> readInfoFields(redis::Client &client)
{
    const auto reply = client.call({"INFO", "everything"});
    if (!reply)
        return fail(reply.error());
    return infoFieldsOf(reply->bytes);
}

} // namespace selaras::insight
