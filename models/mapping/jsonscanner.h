// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace selaras::mapping {

// A value as it stands in JSON text.
struct JsonToken {
    enum class Kind {
        Bad, // no JSON, or JSON too odd to be told at a glance
        Null,
        True,
        False,
        Number,
        String,
        Nested, // an object or an array, stepped over
    };

    Kind kind = Kind::Bad;
    QByteArrayView text {}; // Number, String: between the quotes, escapes as they are
    bool escaped = false; // String: holds escapes
};

// Steps over JSON text without making anything of it. What it takes QJsonDocument takes too, save
// that the bytes above ASCII are not looked at: see hasOnlyAscii(). Refers to the text.
class JsonScanner {
public:
    explicit JsonScanner(QByteArrayView json)
        : m_begin(json.data())
        , m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    // The next character that is no blank, if it is this one.
    bool take(char expected);
    // The value that begins at the next character that is no blank.
    JsonToken value() { return value(0); }
    void skipBlanks();
    // How many bytes were stepped over.
    [[nodiscard]] qsizetype offset() const { return m_at - m_begin; }
    // Nothing but blanks is left.
    [[nodiscard]] bool atEnd();
    // Of the strings that were taken so far.
    [[nodiscard]] bool hasOnlyAscii() const { return m_onlyAscii; }

private:
    JsonToken value(int depth);
    JsonToken word(const char *letters, qsizetype size, JsonToken::Kind kind);
    JsonToken string();
    JsonToken number();
    JsonToken object(int depth);
    JsonToken array(int depth);
    bool digits();

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    bool m_onlyAscii = true;
};

// The text that a string with escapes stands for, as UTF-8; false for an escape that is none and
// for half a surrogate pair.
bool unescape(QByteArrayView escaped, QByteArray &text);

} // namespace selaras::mapping
