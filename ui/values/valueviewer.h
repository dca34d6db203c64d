// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/keyspace.h"

#include <QTabWidget>

class QPlainTextEdit;
class QTableView;

namespace selaras::ui {

class EntriesModel;
class JsonHighlighter;

// A value as JSON, text and bytes; the elements of anything but a string as a table. What was not
// read yet is said, with a way to read more.
class ValueViewer : public QTabWidget {
    Q_OBJECT

public:
    explicit ValueViewer(QWidget *parent = nullptr);

    // Members named in `marked` are the ones that differ from the row.
    void setValue(const redis::KeyValue &value, const QStringList &marked = {});
    void clear();
    [[nodiscard]] const redis::KeyValue &value() const { return m_value; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *addText(const QString &objectName);
    void showString(const QStringList &marked);
    void showEntries();
    void retranslate();

    redis::KeyValue m_value;
    QPlainTextEdit *m_json;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_hex;
    QTableView *m_table;
    EntriesModel *m_entries;
    JsonHighlighter *m_highlighter;
};

} // namespace selaras::ui
