// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace selaras::ui {

// Colours the names, texts, numbers and words of pretty-printed JSON, from the palette. The lines
// of marked members get a ground of their own.
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);

    void setActive(bool active);
    // Top-level names of members that differ from the row.
    void setMarked(const QStringList &names);

protected:
    void highlightBlock(const QString &text) override;

private:
    void colour(int start, int length, const QColor &ink, bool marked);

    bool m_active = true;
    QStringList m_marked;
};

} // namespace selaras::ui
