// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keytext.h"

#include <QStringDecoder>

namespace selaras::items {

namespace {

// The length of the UTF-8 sequence that a byte begins; 0 when it begins none.
qsizetype sequenceLength(uchar first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first < 0xe0)
        return 2;
    if (first >= 0xe0 && first < 0xf0)
        return 3;
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

// The next character, and how many bytes it took; an empty text when the bytes are none.
QString characterAt(const QByteArray &bytes, qsizetype at, qsizetype &length)
{
    length = sequenceLength(static_cast<uchar>(bytes.at(at)));
    if (length == 0 || at + length > bytes.size())
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArrayView(bytes).sliced(at, length));
    if (decoder.hasError() || text.isEmpty() || !text.at(0).isPrint())
        return text.size() == 2 && !decoder.hasError() ? text : QString();
    return text;
}

} // namespace

QString shownKey(const QByteArray &bytes, qsizetype maxCharacters)
{
    QString shown;
    qsizetype at = 0;
    while (at < bytes.size() && shown.size() < maxCharacters) {
        qsizetype length = 1;
        const QString character = characterAt(bytes, at, length);
        if (character.isEmpty()) {
            const auto byte = static_cast<uchar>(bytes.at(at));
            shown += QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
            length = 1;
        } else {
            shown += character;
        }
        at += length;
    }
    if (at < bytes.size())
        shown += QChar(0x2026);
    return shown;
}

} // namespace selaras::items
