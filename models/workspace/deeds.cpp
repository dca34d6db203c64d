// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/deeds.h"

#include "models/workspace/desk.h"

#include <QDir>

namespace selaras::workspace {

QString deedsPath(const Access &access)
{
    return QDir(access.journalFolder).filePath(access.file.identity() + QStringLiteral(".deeds"));
}

Deeds::Deeds(const Access &access, Clock &clock)
    : m_path(deedsPath(access))
    , m_author(security::Author::current(access.redis.username))
    , m_clock(&clock)
{
}

security::Deed Deeds::ofTenant(security::Deed deed) const
{
    if (deed.tenant.isEmpty())
        deed.tenant = m_tenant;
    return deed;
}

Result<security::AdminJournal *> Deeds::journal()
{
    if (!m_journal) {
        auto opened = security::AdminJournal::open(m_path, m_author, *m_clock);
        if (!opened)
            return fail(opened.error());
        m_journal = std::move(*opened);
    }
    return m_journal.get();
}

} // namespace selaras::workspace
