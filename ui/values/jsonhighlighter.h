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

    // Names of the fields that differ from the row.
    void setMarked(const QStringList &names);

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] bool isMember(const QString &line) const;
    [[nodiscard]] bool isMarked(const QString &quoted) const;
    void colour(int start, int length, const QColor &ink, bool marked);

    QStringList m_marked;
};

} // namespace selaras::ui
