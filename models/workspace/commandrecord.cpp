// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/commandrecord.h"

#include "models/redis/commandkey.h"

#include <algorithm>

namespace selaras::workspace {

namespace {

constexpr qsizetype longest = 1024; // bytes
constexpr auto cutMark = "…";

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == '\x7f';
}

void appendWord(QByteArray &text, const QByteArray &word)
{
    const bool plain = !word.isEmpty() && std::none_of(word.begin(), word.end(), [](char c) {
        return isControl(c) || c == ' ' || c == '"' || c == '\\';
    });
    if (plain) {
        text += word;
        return;
    }
    text += '"';
    for (const char c : word) {
        if (isControl(c)) {
            text += "\\x" + QByteArray(1, c).toHex();
            continue;
        }
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    text += '"';
}

QByteArray argumentText(const QByteArrayList &words, qsizetype from)
{
    QByteArray text;
    for (qsizetype i = from; i < words.size(); ++i) {
        if (i > from)
            text += ' ';
        appendWord(text, words.at(i).left(longest));
        if (text.size() > longest || words.at(i).size() > longest)
            return text.left(longest) + cutMark;
    }
    return text;
}

} // namespace

CommandRecord commandRecord(const redis::MonitorLine &line)
{
    const QByteArray key = redis::firstKeyOf(line.arguments);
    const bool keyIsFirst = !key.isNull() && line.arguments.value(1) == key;
    return {line.timeUs,
            line.database,
            line.client,
            line.arguments.value(0).left(longest),
            key.left(longest),
            key.size() > longest,
            argumentText(line.arguments, keyIsFirst ? 2 : 1)};
}

} // namespace selaras::workspace
