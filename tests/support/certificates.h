// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace selaras::test {

// A certificate authority of the test's own, made with the openssl command. Its files die with it.
class CertificateAuthority {
public:
    enum class KeyType { Ec, Rsa };
    struct Issued {
        QString certificateFile;
        QString keyFile;
    };

    CertificateAuthority();

    // False when openssl failed at anything so far.
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] QString file() const { return m_own.certificateFile; }

    // names as openssl takes them, such as "DNS:localhost,IP:127.0.0.1".
    Issued issue(const QString &names, KeyType keyType = KeyType::Ec);

private:
    Issued make(const QStringList &arguments, KeyType keyType);

    QTemporaryDir m_folder;
    int m_made = 0;
    bool m_good = true;
    Issued m_own; // after what making it uses
};

} // namespace selaras::test
