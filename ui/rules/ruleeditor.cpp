// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleeditor.h"

#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/values/jsonhighlighter.h"
#include "ui/widgets/meaninglabel.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

constexpr int pauseMs = 250;

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_mistake(new MeaningLabel(Meaning::Error))
{
    m_text->setObjectName(QStringLiteral("ruleText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(monospaceFont(font()));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    new JsonHighlighter(m_text->document());
    m_mistake->setObjectName(QStringLiteral("ruleMistake"));
    m_mistake->setWordWrap(true);
    m_mistake->setContentsMargins(8, 4, 8, 4);
    m_mistake->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_mistake);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this,
            [this] { Q_EMIT edited(m_text->toPlainText().toUtf8()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            m_pause.start();
    });
    retranslate();
}

void RuleEditor::setText(const QByteArray &text)
{
    const QString shown = QString::fromUtf8(text);
    // Only the margins differ where a rule was typed and taken.
    if (m_pause.isActive() || m_text->toPlainText().simplified() == shown.simplified())
        return;
    m_setting = true;
    m_text->setPlainText(shown);
    m_setting = false;
}

void RuleEditor::setMistake(const std::optional<Error> &mistake)
{
    m_mistake->setVisible(mistake.has_value());
    m_mistake->setText(mistake ? errorText(*mistake) : QString());
}

void RuleEditor::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    Q_EMIT edited(m_text->toPlainText().toUtf8());
}

void RuleEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RuleEditor::retranslate()
{
    m_text->setAccessibleName(tr("The rule as JSON"));
    m_mistake->setAccessibleName(tr("What is wrong with the rule"));
}

} // namespace selaras::ui
