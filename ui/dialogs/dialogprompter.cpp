// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogprompter.h"

#include "ui/dialogs/secretdialog.h"
#include "ui/errortext.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace selaras::ui {

void DialogPrompter::confirm(QWidget *parent, const Question &question,
                             std::function<void(bool)> then)
{
    auto *box = new QMessageBox(question.destructive ? QMessageBox::Warning : QMessageBox::Question,
                                question.title, question.title, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.text);
    auto *action = box->addButton(question.action,
                                  question.destructive ? QMessageBox::DestructiveRole
                                                       : QMessageBox::AcceptRole);
    if (question.destructive)
        box->setDefaultButton(QMessageBox::Cancel);
    else
        box->setDefaultButton(action);
    QObject::connect(
        box, &QMessageBox::buttonClicked, parent,
        [action, then = std::move(then)](QAbstractButton *clicked) { then(clicked == action); });
    box->open();
}

void DialogPrompter::chooseFile(QWidget *parent, const FileRequest &request,
                                std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(parent, request.title, QString(), request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(request.saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(request.saving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!request.suggestion.isEmpty())
        dialog->selectFile(request.suggestion);
    QObject::connect(
        dialog, &QFileDialog::finished, parent, [dialog, then = std::move(then)](int result) {
            then(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
        });
    dialog->open();
}

void DialogPrompter::askSecret(QWidget *parent, const SecretRequest &request,
                               std::function<void(const std::optional<Secret> &)> then)
{
    auto *dialog = new SecretDialog(request, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::finished, parent, [dialog, then = std::move(then)](int result) {
            then(result == QDialog::Accepted ? std::optional(dialog->secret()) : std::nullopt);
        });
    dialog->open();
}

void DialogPrompter::report(QWidget *parent, const QString &title, const Error &error)
{
    const ErrorWords words = errorWords(error);
    auto *box = new QMessageBox(QMessageBox::Critical, title, words.what, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(words.remedy);
    if (!error.detail.isEmpty() && !words.what.contains(error.detail))
        box->setDetailedText(error.detail);
    box->open();
}

} // namespace selaras::ui
