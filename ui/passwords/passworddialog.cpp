// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passwords/passworddialog.h"

#include "models/base/onfinished.h"
#include "models/items/keytext.h"
#include "models/security/passwordrules.h"
#include "ui/errortext.h"
#include "ui/passwords/passwordchecklist.h"
#include "ui/passwords/passwordfield.h"
#include "ui/passwords/passwordwords.h"
#include "ui/prompter.h"
#include "ui/rowtitle.h"
#include "ui/widgets/meaninglabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

using repository::EditPreview;
using repository::EditReport;

namespace {

constexpr int dearestCost = 14; // about a second for each login

QLabel *wrapped(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PasswordDialog::PasswordDialog(workspace::Session &session, workspace::PasswordLane &passwords,
                               Prompter &prompter, const workspace::PasswordUser &user,
                               QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_passwords(passwords)
    , m_prompter(prompter)
    , m_user(user)
    , m_title(wrapped(QStringLiteral("passwordTitle")))
    , m_password(new PasswordField(passwords.policy()))
    , m_strength(new MeaningLabel)
    , m_checklist(new PasswordChecklist)
    , m_costLabel(new QLabel)
    , m_cost(new QSpinBox)
    , m_form(new QLabel)
    , m_revoke(new QCheckBox)
    , m_keys(wrapped(QStringLiteral("passwordKeys")))
    , m_trouble(new MeaningLabel(Meaning::Error))
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("passwordDialog"));
    layOut();
    connect(m_password, &PasswordField::changed, this, &PasswordDialog::judge);
    connect(m_cost, &QSpinBox::valueChanged, this, [this](int cost) {
        m_user.form.cost = cost;
        retranslate();
    });
    connect(m_save, &QPushButton::clicked, this, &PasswordDialog::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    askPreview();
    m_password->setFocus();
}

void PasswordDialog::layOut()
{
    setMinimumWidth(520);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_strength->setObjectName(QStringLiteral("passwordStrength"));
    m_trouble->setObjectName(QStringLiteral("passwordTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_cost->setObjectName(QStringLiteral("passwordCost"));
    m_cost->setRange(m_user.form.cost, std::max(m_user.form.cost, dearestCost));
    m_costLabel->setBuddy(m_cost);
    m_form->setForegroundRole(QPalette::PlaceholderText);
    m_revoke->setObjectName(QStringLiteral("revokeSessionsToo"));
    m_revoke->setVisible(m_passwords.knowsSessions());
    m_revoke->setChecked(m_passwords.knowsSessions());
    m_save->setObjectName(QStringLiteral("savePassword"));
    m_save->setDefault(true);
    auto *hash = new QHBoxLayout;
    hash->addWidget(m_costLabel);
    hash->addWidget(m_cost);
    hash->addWidget(m_form, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_password);
    layout->addWidget(m_strength);
    layout->addWidget(m_checklist);
    layout->addLayout(hash);
    layout->addWidget(m_revoke);
    layout->addWidget(m_keys);
    layout->addWidget(m_trouble);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

void PasswordDialog::askPreview()
{
    onFinished(m_session.preview({passwordEditToPreview(m_user)}), this,
               [this](const Result<EditPreview> &preview) {
                   m_preview = preview;
                   m_previewed = true;
                   showKeys();
               });
}

void PasswordDialog::judge()
{
    const QString text = m_password->text();
    const auto judgement = security::judgePassword(text, m_passwords.policy(), m_user.ownWords);
    m_checklist->showPoints(judgement.points, text.isEmpty());
    m_strength->setMeaning(text.isEmpty() ? Meaning::Quiet : strengthMeaning(judgement.strength));
    m_strength->setText(text.isEmpty() ? tr("How hard it is to guess is told while you type.")
                                       : tr("Strength: %1").arg(strengthWord(judgement.strength)));
    m_save->setEnabled(judgement.isAllowed() && !m_busy);
}

void PasswordDialog::confirm()
{
    if (m_session.file().environment != workspace::Environment::Production) {
        save();
        return;
    }
    const Question question {tr("In production: reset this password?"),
                             tr("%1 is the production environment.").arg(m_session.file().name)
                                 + QLatin1Char('\n')
                                 + tr("From then on the user signs in with the new password only."),
                             tr("&Reset password"), true};
    m_prompter.confirm(this, question, [this](bool yes) {
        if (yes)
            save();
    });
}

void PasswordDialog::save()
{
    setBusy(true);
    onFinished(m_passwords.hash(m_user, m_password->text()), this,
               [this](const Result<QByteArray> &hash) {
                   if (hash) {
                       store(*hash);
                       return;
                   }
                   setBusy(false);
                   showTrouble(passwordErrorText(hash.error()));
               });
}

void PasswordDialog::store(const QByteArray &hash)
{
    const auto limit = m_previewed && m_preview ? m_preview->keyLimit() : std::nullopt;
    onFinished(m_session.save({passwordEdit(m_user, hash)}, limit), this,
               [this](const Result<EditReport> &report) { takeReport(report); });
}

void PasswordDialog::takeReport(const Result<EditReport> &report)
{
    setBusy(false);
    if (!report) {
        showTrouble(errorText(report.error()));
    } else if (!report->conflicts.isEmpty()) {
        showTrouble(tr("Nothing was saved: the password was changed by others meanwhile. Close "
                       "this and begin again."));
    } else {
        finish(*report);
    }
}

// The password is set by now: what is left to do is told apart from it.
void PasswordDialog::finish(const EditReport &report)
{
    Q_EMIT saved(report);
    if (!m_revoke->isChecked()) {
        accept();
        return;
    }
    setBusy(true);
    onFinished(m_passwords.revokeSessions(m_user), this,
               [this](const Result<security::Revocation> &ended) {
                   if (ended && ended->busy.isEmpty()) {
                       accept();
                       return;
                   }
                   setBusy(false);
                   m_save->setEnabled(false);
                   showTrouble(tr("The password was reset, but not every session has ended.")
                               + (ended ? QString() : QLatin1Char(' ') + errorText(ended.error())));
               });
}

void PasswordDialog::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->show();
}

void PasswordDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_password->setEnabled(!busy);
    m_cost->setEnabled(!busy);
    if (busy)
        m_trouble->hide();
    judge();
    m_save->setText(busy ? tr("Saving…") : tr("&Reset password"));
}

void PasswordDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasswordDialog::retranslate()
{
    setWindowTitle(tr("Reset a password"));
    m_title->setText(m_user.login.isEmpty()
                         ? rowTitle(m_user.table, m_user.key)
                         : tr("%1 (%2)").arg(m_user.login, rowTitle(m_user.table, m_user.key)));
    m_password->retranslate();
    m_costLabel->setText(tr("bcrypt &cost"));
    const QString form = QStringLiteral("%1$2%2$%3$…")
                             .arg(QString::fromLatin1(m_user.form.framework))
                             .arg(QLatin1Char(m_user.form.version))
                             .arg(m_user.form.cost);
    m_form->setText(m_user.stored.toString().isEmpty()
                        ? tr("stored as %1").arg(form)
                        : tr("stored as %1, as the application has it now").arg(form));
    m_revoke->setText(tr("Also &end this user's sessions"));
    m_cancel->setText(tr("&Cancel"));
    m_save->setText(tr("&Reset password"));
    judge();
    showKeys();
}

void PasswordDialog::showKeys()
{
    constexpr qsizetype shown = 5;
    if (!m_previewed) {
        m_keys->setText(tr("Finding out which keys will go…"));
    } else if (!m_preview) {
        m_keys->setText(errorText(m_preview.error()));
    } else if (m_preview->targets.isEmpty()) {
        m_keys->setText(tr("No rule names a key of this row."));
    } else if (m_preview->keysUnknownBecause) {
        m_keys->setText(tr("Redis cannot be asked now. The keys of the row are removed as soon as "
                           "it is back."));
    } else {
        const QByteArrayList keys = m_preview->keys();
        QStringList lines {tr("Saving removes %n keys.", nullptr, int(keys.size()))};
        for (const QByteArray &key : keys.first(std::min(shown, keys.size())))
            lines.append(items::shownKey(key));
        if (keys.size() > shown)
            lines.append(QStringLiteral("…"));
        m_keys->setText(lines.join(QLatin1Char('\n')));
    }
}

} // namespace selaras::ui
