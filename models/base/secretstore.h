// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <optional>

namespace selaras {

// Where passwords rest. Blocking; a desktop's keychain may ask its user, so never on the GUI
// thread. Fails with SecretStoreUnavailable where there is no keychain.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    virtual Result<std::optional<QString>> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QString &secret) = 0;
    virtual Result<void> remove(const QString &name) = 0;
};

// The operating system's keychain, through QtKeychain.
class KeychainSecretStore final : public SecretStore {
public:
    Result<std::optional<QString>> read(const QString &name) override;
    Result<void> write(const QString &name, const QString &secret) override;
    Result<void> remove(const QString &name) override;
};

} // namespace selaras
