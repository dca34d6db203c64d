// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/tlsconfiguration.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace selaras::redis {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, file.errorString(), path);
    return file.readAll();
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    const auto pem = contentOf(path);
    if (!pem)
        return fail(pem.error());
    const auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(ErrorCode::TlsFailed, QStringLiteral("no PEM certificate"), path);
    return certificates;
}

Result<QSslKey> keyIn(const QString &path)
{
    const auto pem = contentOf(path);
    if (!pem)
        return fail(pem.error());
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(*pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return fail(ErrorCode::TlsFailed, QStringLiteral("no PEM key without a passphrase"), path);
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const Endpoint::Tls &tls)
{
    if (!QSslSocket::supportsSsl())
        return fail(ErrorCode::TlsFailed, QStringLiteral("no TLS library"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!tls.caFile.isEmpty()) {
        const auto authorities = certificatesIn(tls.caFile);
        if (!authorities)
            return fail(authorities.error());
        configuration.setCaCertificates(*authorities);
    }
    if (!tls.certificateFile.isEmpty()) {
        const auto chain = certificatesIn(tls.certificateFile);
        if (!chain)
            return fail(chain.error());
        configuration.setLocalCertificateChain(*chain);
    }
    if (!tls.keyFile.isEmpty()) {
        const auto key = keyIn(tls.keyFile);
        if (!key)
            return fail(key.error());
        configuration.setPrivateKey(*key);
    }
    return configuration;
}

} // namespace selaras::redis
