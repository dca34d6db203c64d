// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/secretstore.h"

#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QThread>

#include <memory>

namespace selaras {

namespace {

const QString service = QStringLiteral("selaras");

// QtKeychain's jobs need an event loop. They get one on a thread of their own, so that the caller
// blocks without running anybody else's events.
template<class Prepare, class Read>
Result<void> perform(Prepare makeJob, Read onDone)
{
    Result<void> outcome;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        auto job = makeJob();
        job->setAutoDelete(false);
        QEventLoop loop;
        QObject::connect(job.get(), &QKeychain::Job::finished, &loop, &QEventLoop::quit);
        job->start();
        loop.exec();
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            onDone(*job);
        else
            outcome = fail(ErrorCode::SecretStoreUnavailable, job->errorString());
    }));
    thread->start();
    thread->wait();
    return outcome;
}

} // namespace

Result<std::optional<QString>> KeychainSecretStore::read(const QString &name)
{
    std::optional<QString> secret;
    const auto done = perform(
        [&] {
            auto job = std::make_unique<QKeychain::ReadPasswordJob>(service);
            job->setKey(name);
            return job;
        },
        [&](const QKeychain::ReadPasswordJob &job) {
            if (job.error() == QKeychain::NoError)
                secret = job.textData();
        });
    if (!done)
        return fail(done.error());
    return secret;
}

Result<void> KeychainSecretStore::write(const QString &name, const QString &secret)
{
    return perform(
        [&] {
            auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
            job->setKey(name);
            job->setTextData(secret);
            return job;
        },
        [](const QKeychain::Job &) {});
}

Result<void> KeychainSecretStore::remove(const QString &name)
{
    return perform(
        [&] {
            auto job = std::make_unique<QKeychain::DeletePasswordJob>(service);
            job->setKey(name);
            return job;
        },
        [](const QKeychain::Job &) {});
}

} // namespace selaras
