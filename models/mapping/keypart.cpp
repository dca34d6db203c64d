// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keypart.h"

#include <QUtf8StringView>

#include <algorithm>

namespace selaras::mapping {

namespace {

constexpr qsizetype mostParts = 16;
constexpr qsizetype longestWord = 48; // bytes
constexpr qsizetype shortestHex = 16;
constexpr qsizetype shortestToken = 20;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isInnerGlue(char c)
{
    return QByteArrayView("_-./|#@=").contains(c);
}

template<class Predicate>
bool all(QByteArrayView text, Predicate predicate)
{
    return std::all_of(text.begin(), text.end(), predicate);
}

// 8-4-4-4-12 hexadecimal digits.
bool isUuid(QByteArrayView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text.at(i) != '-' : !isHexDigit(text.at(i)))
            return false;
    }
    return true;
}

bool isDate(QByteArrayView text)
{
    if (text.size() != 10)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7 ? text.at(i) != '-' : !isDigit(text.at(i)))
            return false;
    }
    return true;
}

bool isAddress(QByteArrayView text)
{
    return text.size() <= 15 && std::count(text.begin(), text.end(), '.') == 3
        && !text.startsWith('.') && !text.endsWith('.') && text.indexOf("..") < 0
        && all(text, [](char c) { return isDigit(c) || c == '.'; });
}

bool isEmail(QByteArrayView text)
{
    const qsizetype at = text.indexOf('@');
    return at > 0 && text.sliced(at).lastIndexOf('.') > 1
        && all(text, [](char c) { return c > ' ' && c != 0x7f; });
}

// Long, and of letters and digits, or capitals and small letters, as no word is.
bool isToken(QByteArrayView text)
{
    if (text.size() < shortestToken)
        return false;
    const auto isTokenByte = [](char c) {
        return isDigit(c) || isLower(c) || isUpper(c) || QByteArrayView("-_.+/=~").contains(c);
    };
    const auto has = [&](auto predicate) {
        return std::any_of(text.begin(), text.end(), predicate);
    };
    const bool isMixed = has(isDigit) ? has(isLower) || has(isUpper) : has(isLower) && has(isUpper);
    const auto breaks = std::count_if(text.begin(), text.end(), isInnerGlue);
    return isMixed && all(text, isTokenByte) && breaks * 8 < text.size();
}

bool isWord(QByteArrayView text)
{
    return text.size() <= longestWord && QUtf8StringView(text).isValidUtf8()
        && all(text, [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != 0x7f; });
}

// The inner pieces of "user_12"; empty where there is nothing in it that changes.
QVector<KeyPart> innerParts(QByteArrayView glue, QByteArrayView text)
{
    QVector<KeyPart> parts;
    bool changes = false;
    qsizetype wordsBegin = 0; // words beside each other are one: tugas_akhir
    QByteArrayView wordsGlue = glue;
    const auto append = [&](qsizetype begin, qsizetype end) {
        const QByteArrayView piece = text.sliced(begin, end - begin);
        const PartKind kind = partKindOf(piece);
        if (kind == PartKind::Word && !parts.isEmpty() && parts.last().kind == PartKind::Word) {
            parts.last().text = text.sliced(wordsBegin, end - wordsBegin);
            return;
        }
        wordsBegin = begin;
        wordsGlue = begin == 0 ? glue : text.sliced(begin - 1, 1);
        changes = changes || kind != PartKind::Word;
        parts.append({kind, wordsGlue, piece});
    };
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isInnerGlue(text.at(i)) || i == begin)
            continue;
        append(begin, i);
        begin = i + 1;
    }
    append(begin, text.size());
    return changes && parts.size() > 1 && parts.size() <= 6 ? parts : QVector<KeyPart>();
}

void appendPiece(QVector<KeyPart> &parts, QByteArrayView glue, QByteArrayView text)
{
    const PartKind kind = partKindOf(text);
    if (kind == PartKind::Word && std::any_of(text.begin(), text.end(), isInnerGlue)
        && std::any_of(text.begin(), text.end(), isDigit)) {
        const auto inner = innerParts(glue, text);
        if (!inner.isEmpty()) {
            parts += inner;
            return;
        }
    }
    parts.append({kind, glue, text});
}

} // namespace

PartKind partKindOf(QByteArrayView text)
{
    if (text.isEmpty())
        return PartKind::Word;
    if (text.size() <= 20 && all(text.sliced(text.startsWith('-') && text.size() > 1), isDigit))
        return PartKind::Number;
    if (isUuid(text))
        return PartKind::Uuid;
    if (isDate(text))
        return PartKind::Date;
    if (isAddress(text))
        return PartKind::Address;
    if (text.size() > 4096)
        return PartKind::Text;
    if (text.size() >= shortestHex && all(text, isHexDigit)
        && std::any_of(text.begin(), text.end(), isDigit))
        return PartKind::Hex;
    if (isEmail(text))
        return PartKind::Email;
    if (isToken(text))
        return PartKind::Token;
    return isWord(text) ? PartKind::Word : PartKind::Text;
}

QVector<KeyPart> partsOf(QByteArrayView key, QByteArrayView delimiter)
{
    QVector<KeyPart> parts;
    QByteArrayView glue = key.first(0);
    qsizetype begin = 0;
    while (parts.size() < mostParts - 1) {
        const qsizetype end = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, begin);
        if (end < 0)
            break;
        appendPiece(parts, glue, key.sliced(begin, end - begin));
        glue = key.sliced(end, delimiter.size());
        begin = end + delimiter.size();
    }
    const QByteArrayView rest = key.sliced(begin);
    if (parts.size() < mostParts - 1)
        appendPiece(parts, glue, rest);
    else
        parts.append({PartKind::Text, glue, rest});
    return parts;
}

} // namespace selaras::mapping
