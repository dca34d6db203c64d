// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/statewords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace selaras::ui {

using workspace::Environment;

ImportDialog::ImportDialog(const workspace::EnvImport &import,
                           const QVector<workspace::Application> &applications, QWidget *parent)
    : QDialog(parent)
    , m_import(import)
    , m_name(new QLineEdit(import.workspace.name))
    , m_application(new QComboBox)
    , m_environment(new QComboBox)
{
    setWindowTitle(tr("Import an .env"));
    setObjectName(QStringLiteral("importDialog"));
    m_name->setObjectName(QStringLiteral("importName"));
    m_application->setObjectName(QStringLiteral("importApplication"));
    m_environment->setObjectName(QStringLiteral("importEnvironment"));
    for (const workspace::Application &application : applications)
        m_application->addItem(application.name, application.id);
    for (const auto environment :
         {Environment::Development, Environment::Staging, Environment::Production})
        m_environment->addItem(signOf(environment).word, int(environment));
    m_environment->setCurrentIndex(m_environment->findData(int(import.workspace.environment)));

    auto *database = new QLabel(import.workspace.databasePath);
    auto *redis = new QLabel(import.workspace.redisUrl);
    database->setTextFormat(Qt::PlainText);
    redis->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(tr("Database"), database);
    form->addRow(tr("Redis"), redis);
    if (import.workspace.poolSize > 0)
        form->addRow(tr("Connection pool"),
                     new QLabel(tr("%n connection(s)", nullptr, import.workspace.poolSize)));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Application"), m_application);
    form->addRow(tr("&Environment"), m_environment);
    form->addRow(buttons);
}

workspace::EnvImport ImportDialog::result() const
{
    workspace::EnvImport result = m_import;
    result.workspace.name = m_name->text().trimmed();
    result.workspace.application = m_application->currentData().toString();
    result.workspace.environment = Environment(m_environment->currentData().toInt());
    return result;
}

} // namespace selaras::ui
