// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passwords/passwordfield.h"

#include "models/security/passwordrules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>

namespace selaras::ui {

PasswordField::PasswordField(const mapping::PasswordPolicy &policy, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_text(new QLineEdit)
    , m_generate(new ToolButton(Symbol::Refresh, QStringLiteral("generatePassword")))
    , m_copy(new ToolButton(Symbol::Copy, QStringLiteral("copyPassword")))
{
    m_text->setObjectName(QStringLiteral("newPassword"));
    m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_generate);
    layout->addWidget(m_copy);
    setFocusProxy(m_text);
    setShown(false);
    connect(m_text, &QLineEdit::textEdited, this, [this] { setShown(false); });
    connect(m_text, &QLineEdit::textChanged, this, &PasswordField::changed);
    connect(m_generate, &QToolButton::clicked, this, &PasswordField::generate);
    connect(m_copy, &QToolButton::clicked, this, &PasswordField::copy);
}

QString PasswordField::text() const
{
    return m_text->text();
}

void PasswordField::generate()
{
    m_text->setText(security::generatePassword(m_policy));
    setShown(true);
    m_text->setCursorPosition(0);
}

// Clipboard histories that know the hint keep no copy of it.
void PasswordField::copy() const
{
    auto *data = new QMimeData;
    data->setText(m_text->text());
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(data);
}

void PasswordField::setShown(bool shown)
{
    m_text->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_text->setFont(shown ? monospaceFont(font()) : font());
    m_copy->setEnabled(shown);
}

void PasswordField::retranslate()
{
    m_text->setAccessibleName(tr("New password"));
    m_text->setPlaceholderText(tr("type or paste it, or have one made up"));
    m_generate->setHint(tr("Make up a strong password"));
    m_copy->setHint(tr("Copy the password"));
}

} // namespace selaras::ui
