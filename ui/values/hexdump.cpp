// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/values/hexdump.h"

#include <QJsonDocument>

#include <algorithm>

namespace selaras::ui {

namespace {

constexpr qsizetype bytesPerLine = 16;

QString hexLine(const QByteArray &line, qsizetype offset)
{
    QString hex;
    QString ascii;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<uchar>(line.at(i));
        hex += QStringLiteral("%1 ").arg(byte, 2, 16, QLatin1Char('0'));
        if (i == bytesPerLine / 2 - 1)
            hex += QLatin1Char(' ');
        ascii += byte >= 0x20 && byte < 0x7f ? QLatin1Char(char(byte)) : QLatin1Char('.');
    }
    return QStringLiteral("%1  %2 %3\n")
        .arg(offset, 8, 16, QLatin1Char('0'))
        .arg(hex, -(bytesPerLine * 3 + 1))
        .arg(ascii);
}

// Lays out valid JSON token by token: a parser would change numbers and the order of members.
class JsonLayout {
public:
    QString of(const QString &json)
    {
        for (const QChar c : json)
            take(c);
        return m_out;
    }

private:
    void take(QChar c)
    {
        if (m_inString) {
            m_out += c;
            m_inString = m_escaped || c != QLatin1Char('"');
            m_escaped = !m_escaped && c == QLatin1Char('\\');
        } else if (c == QLatin1Char('"')) {
            begin();
            m_out += c;
            m_inString = true;
        } else if (!c.isSpace()) {
            punctuate(c);
        }
    }

    void punctuate(QChar c)
    {
        if (c == QLatin1Char('{') || c == QLatin1Char('[')) {
            begin();
            m_out += c;
            ++m_depth;
            m_opened = true;
        } else if (c == QLatin1Char('}') || c == QLatin1Char(']')) {
            --m_depth;
            if (!m_opened)
                newLine();
            m_opened = false;
            m_out += c;
        } else if (c == QLatin1Char(',')) {
            m_out += c;
            newLine();
        } else if (c == QLatin1Char(':')) {
            m_out += QLatin1String(": ");
        } else {
            begin();
            m_out += c;
        }
    }

    void begin()
    {
        if (m_opened)
            newLine();
        m_opened = false;
    }

    void newLine()
    {
        m_out += QLatin1Char('\n') + QString(qsizetype(m_depth) * 2, QLatin1Char(' '));
    }

    QString m_out;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_opened = false;
};

} // namespace

QString hexDump(const QByteArray &bytes)
{
    QString dump;
    for (qsizetype at = 0; at < bytes.size(); at += bytesPerLine)
        dump += hexLine(bytes.mid(at, bytesPerLine), at);
    return dump;
}

QString prettyJson(const QByteArray &text)
{
    return isJson(text) ? JsonLayout().of(QString::fromUtf8(text)) : shownText(text);
}

bool isJson(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('['))
        return !QJsonDocument::fromJson(trimmed).isNull();
    // Qt reads only objects and arrays; a scalar is valid where an array of it is.
    return !trimmed.isEmpty() && !QJsonDocument::fromJson('[' + trimmed + ']').isNull()
        && !trimmed.contains(',');
}

QString shownText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(QChar::Null, QChar(0x2400));
    return text;
}

} // namespace selaras::ui
