// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/values/jsonhighlighter.h"

#include "ui/theme/meaning.h"
#include "ui/values/fieldnames.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace selaras::ui {

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::setMarked(const QStringList &names)
{
    m_marked = names;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{

    static const QRegularExpression token(
        QStringLiteral(R"re(("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b)re"));
    const QPalette palette = QGuiApplication::palette();
    bool marked = false;
    for (auto found = token.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        Meaning meaning = Meaning::Fresh;
        if (!match.captured(2).isEmpty()) {
            meaning = Meaning::Info;
            marked = isMember(text) && isMarked(match.captured(1));
        } else if (!match.captured(3).isEmpty()) {
            meaning = Meaning::Staging;
        } else if (!match.captured(4).isEmpty()) {
            meaning = Meaning::Opaque;
        }
        colour(int(match.capturedStart()), int(match.capturedLength()),
               meaningColor(meaning, palette), marked);
    }
}

// Only members of the value itself are compared with the row, or of the objects in its list; deeper
// ones may bear the same name.
bool JsonHighlighter::isMember(const QString &line) const
{
    const bool list = document()->firstBlock().text().startsWith(QLatin1Char('['));
    const QString indent(list ? 4 : 2, QLatin1Char(' '));
    return line.startsWith(indent) && line.size() > indent.size()
        && !line.at(indent.size()).isSpace();
}

bool JsonHighlighter::isMarked(const QString &quoted) const
{
    const QString name = quoted.mid(1, quoted.size() - 2);
    return std::any_of(m_marked.begin(), m_marked.end(),
                       [&name](const QString &marked) { return sameFieldName(marked, name); });
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
