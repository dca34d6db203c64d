// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/jsonscanner.h"

#include <QChar>
#include <QStringView>

#include <charconv>
#include <cstring>

namespace selaras::mapping {

namespace {

using Kind = JsonToken::Kind;

constexpr int deepest = 64; // nested values
// Nothing that a double cannot hold: QJsonDocument refuses it.
constexpr qsizetype widestExponent = 2;
constexpr qsizetype longestNumber = 64;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

void JsonScanner::skipBlanks()
{
    while (m_at != m_end && isBlank(*m_at))
        ++m_at;
}

bool JsonScanner::atEnd()
{
    skipBlanks();
    return m_at == m_end;
}

bool JsonScanner::take(char expected)
{
    skipBlanks();
    if (m_at == m_end || *m_at != expected)
        return false;
    ++m_at;
    return true;
}

JsonToken JsonScanner::value(int depth)
{
    skipBlanks();
    if (m_at == m_end || depth > deepest)
        return {};
    switch (*m_at) {
    case '"':
        return string();
    case '{':
        return object(depth);
    case '[':
        return array(depth);
    case 't':
        return word("true", 4, Kind::True);
    case 'f':
        return word("false", 5, Kind::False);
    case 'n':
        return word("null", 4, Kind::Null);
    default:
        return number();
    }
}

JsonToken JsonScanner::word(const char *letters, qsizetype size, Kind kind)
{
    if (m_end - m_at < size || std::memcmp(m_at, letters, size_t(size)) != 0)
        return {};
    m_at += size;
    return {kind, {}, false};
}

JsonToken JsonScanner::string()
{
    const char *const begin = ++m_at;
    bool escaped = false;
    for (; m_at != m_end; ++m_at) {
        const auto c = static_cast<unsigned char>(*m_at);
        if (c == '"') {
            const QByteArrayView text(begin, m_at - begin);
            ++m_at;
            return {Kind::String, text, escaped};
        }
        if (c < ' ')
            return {};
        if (c >= 0x80)
            m_onlyAscii = false;
        if (c == '\\') {
            escaped = true;
            if (++m_at == m_end)
                return {};
        }
    }
    return {};
}

bool JsonScanner::digits()
{
    const char *const begin = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return m_at != begin;
}

JsonToken JsonScanner::number()
{
    const char *const begin = m_at;
    if (*m_at == '-')
        ++m_at;
    const char *const whole = m_at;
    if (!digits() || (*whole == '0' && m_at - whole > 1))
        return {};
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        if (!digits())
            return {};
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        const char *const exponent = m_at;
        if (!digits() || m_at - exponent > widestExponent)
            return {};
    }
    if (m_at - begin > longestNumber)
        return {};
    return {Kind::Number, QByteArrayView(begin, m_at - begin), false};
}

// A nested string with escapes is left alone: nobody will read it, so nobody would see that an
// escape of it is none.
JsonToken JsonScanner::object(int depth)
{
    ++m_at;
    if (take('}'))
        return {Kind::Nested, {}, false};
    do {
        skipBlanks();
        if (m_at == m_end || *m_at != '"')
            return {};
        const JsonToken name = string();
        if (name.kind == Kind::Bad || name.escaped || !take(':'))
            return {};
        const JsonToken member = value(depth + 1);
        if (member.kind == Kind::Bad || member.escaped)
            return {};
    } while (take(','));
    return take('}') ? JsonToken {Kind::Nested, {}, false} : JsonToken {};
}

JsonToken JsonScanner::array(int depth)
{
    ++m_at;
    if (take(']'))
        return {Kind::Nested, {}, false};
    do {
        const JsonToken element = value(depth + 1);
        if (element.kind == Kind::Bad || element.escaped)
            return {};
    } while (take(','));
    return take(']') ? JsonToken {Kind::Nested, {}, false} : JsonToken {};
}

namespace {

// The code unit of "\uXXXX", at the X; -1 for what is none.
int codeUnit(QByteArrayView escaped, qsizetype at)
{
    if (escaped.size() - at < 4)
        return -1;
    int unit = 0;
    const char *const end = escaped.data() + at + 4;
    const auto read = std::from_chars(escaped.data() + at, end, unit, 16);
    return read.ptr == end && unit >= 0 ? unit : -1;
}

char simpleEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
    case '/':
        return c;
    default:
        return 0;
    }
}

// Appends the character at `at`, which is behind "\u", and returns how many bytes told it; 0: none.
qsizetype appendCodePoint(QByteArrayView escaped, qsizetype at, QByteArray &text)
{
    const int unit = codeUnit(escaped, at);
    if (unit < 0)
        return 0;
    const auto first = char16_t(unit);
    if (!QChar::isSurrogate(first)) {
        text += QStringView(&first, 1).toUtf8();
        return 4;
    }
    constexpr qsizetype both = 10; // "D83D\uDE00"
    if (escaped.size() - at < both || escaped.at(at + 4) != '\\' || escaped.at(at + 5) != 'u')
        return 0;
    const char16_t pair[] {first, char16_t(codeUnit(escaped, at + 6))};
    if (!QChar::isHighSurrogate(first) || !QChar::isLowSurrogate(pair[1]))
        return 0;
    text += QStringView(pair, 2).toUtf8();
    return both;
}

} // namespace

bool unescape(QByteArrayView escaped, QByteArray &text)
{
    text.clear();
    for (qsizetype at = 0; at < escaped.size(); ++at) {
        if (escaped.at(at) != '\\') {
            text += escaped.at(at);
            continue;
        }
        const char kind = escaped.at(++at); // a string never ends with a lone backslash
        if (kind == 'u') {
            const qsizetype read = appendCodePoint(escaped, at + 1, text);
            if (read == 0)
                return false;
            at += read;
        } else if (const char c = simpleEscape(kind)) {
            text += c;
        } else {
            return false;
        }
    }
    return true;
}

} // namespace selaras::mapping
