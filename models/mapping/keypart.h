// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>

namespace selaras::mapping {

// What a piece of a key looks like, without knowing the application. All but a Word stand for
// something that changes from key to key.
enum class PartKind {
    Word, // "user", "tugas_akhir"
    Number,
    Uuid,
    Hex, // of 16 digits and more
    Address, // IPv4
    Email,
    Date, // 2025-08-01
    Token, // long and mixed: a JWT, a cuid, base64
    Text, // anything else
};

// A piece of a key, and what stands before it. Refers to the key.
struct KeyPart {
    PartKind kind = PartKind::Word;
    QByteArrayView glue {}; // the delimiter before it; empty at the key's beginning
    QByteArrayView text {};
};

// The kind of one piece between two delimiters.
PartKind partKindOf(QByteArrayView text);

// Takes a key apart: at the delimiter, and within a piece such as "user_12" where a number, a UUID
// or the like stands after _ - . / | # @ or =. All glues and texts, one after another, are the key.
// After some 16 parts the last is all that is left. Any bytes are a key.
QVector<KeyPart> partsOf(QByteArrayView key, QByteArrayView delimiter);

} // namespace selaras::mapping
