// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secretdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace selaras::ui {

SecretDialog::SecretDialog(const SecretRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit)
    , m_remember(new QCheckBox(tr("&Remember it in the system's keychain")))
{
    setWindowTitle(request.title);
    m_text->setObjectName(QStringLiteral("secret"));
    m_text->setEchoMode(QLineEdit::Password);
    m_text->setMinimumWidth(320);
    m_remember->setObjectName(QStringLiteral("remember"));

    auto *label = new QLabel(request.text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_text);
    m_text->setAccessibleName(request.text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_remember);
    layout->addWidget(buttons);
}

Secret SecretDialog::secret() const
{
    return {m_text->text(), m_remember->isChecked()};
}

} // namespace selaras::ui
