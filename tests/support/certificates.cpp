// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QProcess>

namespace selaras::test {

CertificateAuthority::CertificateAuthority()
    : m_own(make({QStringLiteral("-subj"), QStringLiteral("/CN=test authority")}, KeyType::Ec))
{
}

CertificateAuthority::Issued CertificateAuthority::issue(const QString &names, KeyType keyType)
{
    return make({QStringLiteral("-subj"), QStringLiteral("/CN=test"), QStringLiteral("-CA"),
                 m_own.certificateFile, QStringLiteral("-CAkey"), m_own.keyFile,
                 QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names,
                 QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:FALSE")},
                keyType);
}

CertificateAuthority::Issued CertificateAuthority::make(const QStringList &arguments,
                                                        KeyType keyType)
{
    const QString base = m_folder.filePath(QString::number(++m_made));
    const Issued issued {base + QStringLiteral(".crt"), base + QStringLiteral(".key")};
    const QStringList key = keyType == KeyType::Ec
        ? QStringList {QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                       QStringLiteral("ec_paramgen_curve:prime256v1")}
        : QStringList {QStringLiteral("rsa:2048")};
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringList {QStringLiteral("req"), QStringLiteral("-x509"),
                               QStringLiteral("-nodes"), QStringLiteral("-days"),
                               QStringLiteral("2"), QStringLiteral("-keyout"), issued.keyFile,
                               QStringLiteral("-out"), issued.certificateFile,
                               QStringLiteral("-newkey")}
                      + key + arguments);
    m_good = openssl.waitForFinished() && openssl.exitCode() == 0 && m_good;
    return issued;
}

} // namespace selaras::test
