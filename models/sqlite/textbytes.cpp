// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/textbytes.h"

namespace selaras::sqlite {

namespace {

using Flag = QStringConverter::Flag;

std::optional<QString> validated(const QStringDecoder &decoder, const QString &text)
{
    // Of UTF-16 the decoder takes halves of pairs as they are.
    if (decoder.hasError() || !text.isValidUtf16())
        return std::nullopt;
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

std::optional<QString> textOf(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, Flag::ConvertInitialBom | Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return validated(decoder, text);
}

QString nearestTextOf(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringConverter::Utf8, Flag::ConvertInitialBom | Flag::Stateless);
    const QString text = decoder.decode(utf8);
    return text.isNull() ? QStringLiteral("") : text;
}

std::optional<QString> beginningOf(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    // With a state the decoder waits for the rest of the last character.
    QStringDecoder decoder(encoding, Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return validated(decoder, text);
}

} // namespace selaras::sqlite
