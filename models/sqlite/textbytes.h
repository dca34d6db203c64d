// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringConverter>

#include <optional>

namespace selaras::sqlite {

// The text that these bytes of a database stand for; nullopt where they are not valid. Never null,
// and with the byte order mark that it may begin with.
std::optional<QString> textOf(const QByteArray &bytes, QStringConverter::Encoding encoding);

// The same for the beginning of a text, which may end within a character: that one is left out.
std::optional<QString> beginningOf(const QByteArray &bytes, QStringConverter::Encoding encoding);

// UTF-8 that need not be valid: what is not becomes U+FFFD. Never null.
QString nearestTextOf(QByteArrayView utf8);

} // namespace selaras::sqlite
