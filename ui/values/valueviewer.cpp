// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/values/valueviewer.h"

#include "ui/theme/theme.h"
#include "ui/values/entriesmodel.h"
#include "ui/values/hexdump.h"
#include "ui/values/jsonhighlighter.h"

#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>

namespace selaras::ui {

namespace {

// A dump is four times as large as its bytes; what comes after this is for redis-cli.
constexpr qsizetype hexLimit = qsizetype(64) * 1024;

} // namespace

ValueViewer::ValueViewer(QWidget *parent)
    : QTabWidget(parent)
    , m_json(addText(QStringLiteral("valueJson")))
    , m_text(addText(QStringLiteral("valueText")))
    , m_hex(addText(QStringLiteral("valueHex")))
    , m_table(new QTableView(this))
    , m_entries(new EntriesModel(this))
    , m_highlighter(new JsonHighlighter(m_json->document()))
{
    setDocumentMode(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_table->setObjectName(QStringLiteral("valueEntries"));
    m_table->setModel(m_entries);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    addTab(m_table, QString());
    retranslate();
    clear();
}

void ValueViewer::setValue(const redis::KeyValue &value, const QStringList &marked)
{
    m_value = value;
    const bool isString = value.facts.type == "string";
    const bool json = isString && isJson(value.text);
    if (isString)
        showString(marked);
    else
        showEntries();
    setTabVisible(indexOf(m_json), json);
    setTabVisible(indexOf(m_text), isString);
    setTabVisible(indexOf(m_hex), isString);
    setTabVisible(indexOf(m_table), !isString);
    if (!isTabVisible(currentIndex()) || currentWidget() == m_text)
        setCurrentWidget(json ? m_json : isString ? m_text : static_cast<QWidget *>(m_table));
}

void ValueViewer::clear()
{
    redis::KeyValue nothing;
    nothing.facts.type = "string";
    setValue(nothing);
}

void ValueViewer::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->rehighlight();
}

QPlainTextEdit *ValueViewer::addText(const QString &objectName)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(objectName);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(monospaceFont(font()));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    addTab(text, QString());
    return text;
}

void ValueViewer::showString(const QStringList &marked)
{
    m_json->setPlainText(prettyJson(m_value.text));
    m_highlighter->setMarked(marked);
    m_text->setPlainText(shownText(m_value.text));
    m_hex->setPlainText(hexDump(m_value.text.left(hexLimit)));
}

void ValueViewer::showEntries()
{
    m_entries->setValue(m_value);
    m_table->resizeColumnToContents(0);
}

void ValueViewer::retranslate()
{
    const auto name = [this](QWidget *page, const QString &title, const QString &accessible) {
        setTabText(indexOf(page), title);
        page->setAccessibleName(accessible);
    };
    name(m_json, tr("JSON"), tr("Value as JSON"));
    name(m_text, tr("Text"), tr("Value as text"));
    name(m_hex, tr("Hex"), tr("Value as bytes"));
    name(m_table, tr("Elements"), tr("Elements of the value"));
    setAccessibleName(tr("Value"));
}

} // namespace selaras::ui
