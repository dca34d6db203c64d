// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening.h"

#include "models/base/onfinished.h"
#include "ui/dialogs/importdialog.h"
#include "ui/prompter.h"

#include <QFileInfo>

namespace selaras::ui {

Opening::Opening(const Context &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void Opening::chooseFile()
{
    m_context.prompter.chooseFile(
        m_window,
        {tr("Open a workspace"), tr("Workspaces (*.selaras.json);;All files (*)"), {}, false},
        [this](const QString &path) {
            if (!path.isEmpty())
                open(path);
        });
}

void Opening::open(const QString &path)
{
    open(path, std::nullopt);
}

void Opening::openWithNewPassword(const QString &path)
{
    m_context.prompter.askSecret(
        m_window,
        {tr("Redis password"),
         tr("The password for the Redis of %1:").arg(QFileInfo(path).fileName())},
        [this, path](const std::optional<Secret> &secret) {
            if (secret)
                open(path, WorkspaceOpener::Password {secret->text, secret->remember});
        });
}

void Opening::open(const QString &path, const std::optional<WorkspaceOpener::Password> &password)
{
    const int generation = ++m_generation;
    Q_EMIT began(path);
    onFinished(m_context.opener.open(path, password), this,
               [this, path, generation](const Result<workspace::Access> &access) {
                   if (generation != m_generation)
                       return;
                   if (access)
                       Q_EMIT opened(path, *access);
                   else
                       Q_EMIT failed(path, access.error());
               });
}

void Opening::importEnv()
{
    m_context.prompter.chooseFile(
        m_window,
        {tr("Import an .env"), tr("Environment files (.env* *.env);;All files (*)"), {}, false},
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            onFinished(m_context.opener.readEnv(path), this,
                       [this, path](const Result<workspace::EnvImport> &import) {
                           if (import)
                               askApplication(*import);
                           else
                               Q_EMIT failed(path, import.error());
                       });
        });
}

void Opening::askApplication(const workspace::EnvImport &import)
{
    auto *dialog = new ImportDialog(import, m_context.opener.applications(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askPlace(dialog->result()); });
    dialog->open();
}

void Opening::askPlace(const workspace::EnvImport &import)
{
    const QString folder = QFileInfo(import.workspace.databasePath).path();
    m_context.prompter.chooseFile(
        m_window,
        {tr("Save the workspace"), tr("Workspaces (*.selaras.json)"),
         QStringLiteral("%1/%2.selaras.json").arg(folder, import.workspace.name), true},
        [this, import](const QString &path) {
            if (!path.isEmpty())
                create(import, path);
        });
}

void Opening::create(const workspace::EnvImport &import, const QString &path)
{
    onFinished(m_context.opener.create(import, path), this,
               [this, path](const Result<QString> &created) {
                   if (created)
                       open(*created);
                   else
                       Q_EMIT failed(path, created.error());
               });
}

void Opening::startDemo()
{
    const int generation = ++m_generation;
    const QString name = tr("the demo");
    Q_EMIT began(name);
    onFinished(m_context.opener.startDemo(), this,
               [this, name, generation](const Result<QString> &path) {
                   if (generation != m_generation)
                       return;
                   if (path)
                       open(*path);
                   else
                       Q_EMIT failed(name, path.error());
               });
}

} // namespace selaras::ui
