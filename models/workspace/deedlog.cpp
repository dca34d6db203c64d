// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/deedlog.h"

#include "models/security/deedexport.h"

namespace selaras::workspace {

using security::AdminJournal;

namespace {

// fn(journal) of a desk, or why there is none.
template<class F>
auto withJournal(Deeds &deeds, F fn) -> decltype(fn(std::declval<AdminJournal &>()))
{
    const auto journal = deeds.journal();
    if (!journal)
        return fail(journal.error());
    return fn(**journal);
}

} // namespace

DeedLog::DeedLog(const Access &access, Clock &clock)
    : m_lane(QStringLiteral("deeds"), m_closing,
             [access, &clock]() -> Result<std::unique_ptr<Deeds>> {
                 return std::make_unique<Deeds>(access, clock);
             })
{
}

DeedLog::~DeedLog()
{
    m_closing->store(true);
}

QFuture<Result<security::DeedPage>> DeedLog::page(const security::DeedFilter &filter, qint64 before,
                                                  int limit)
{
    return m_lane.run([filter, before, limit](Deeds &deeds) {
        return withJournal(
            deeds, [&](AdminJournal &journal) { return journal.page(filter, before, limit); });
    });
}

QFuture<Result<QVector<QByteArray>>> DeedLog::actions()
{
    return m_lane.run([](Deeds &deeds) {
        return withJournal(deeds, [](AdminJournal &journal) { return journal.actions(); });
    });
}

QFuture<Result<security::ChainState>> DeedLog::verify()
{
    return m_lane.run([](Deeds &deeds, Progress &progress) {
        return withJournal(deeds, [&](AdminJournal &journal) { return journal.verify(progress); });
    });
}

QFuture<Result<qint64>> DeedLog::exportTo(const QString &path)
{
    return m_lane.run([path](Deeds &deeds, Progress &progress) {
        return withJournal(deeds, [&](AdminJournal &journal) {
            return security::exportJournal(journal, path, progress);
        });
    });
}

} // namespace selaras::workspace
