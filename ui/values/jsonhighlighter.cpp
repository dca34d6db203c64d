// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/values/jsonhighlighter.h"

#include "ui/theme/meaning.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace selaras::ui {

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::setActive(bool active)
{
    m_active = active;
}

void JsonHighlighter::setMarked(const QStringList &names)
{
    m_marked = names;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_active)
        return;
    static const QRegularExpression token(
        QStringLiteral(R"re(("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b)re"));
    const QPalette palette = QGuiApplication::palette();
    bool marked = false;
    for (auto found = token.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        Meaning meaning = Meaning::Fresh;
        if (!match.captured(2).isEmpty()) {
            meaning = Meaning::Info;
            const QString quoted = match.captured(1);
            marked = m_marked.contains(quoted.mid(1, quoted.size() - 2));
        } else if (!match.captured(3).isEmpty()) {
            meaning = Meaning::Staging;
        } else if (!match.captured(4).isEmpty()) {
            meaning = Meaning::Opaque;
        }
        colour(int(match.capturedStart()), int(match.capturedLength()),
               meaningColor(meaning, palette), marked);
    }
}

void JsonHighlighter::colour(int start, int length, const QColor &ink, bool marked)
{
    QTextCharFormat format;
    format.setForeground(ink);
    if (marked) {
        format.setBackground(meaningTint(Meaning::Stale, QGuiApplication::palette()));
        format.setFontWeight(QFont::DemiBold);
    }
    setFormat(start, length, format);
}

} // namespace selaras::ui
