// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/applications.h"
#include "models/workspace/envimport.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace selaras::ui {

// Asks for what an .env does not say: which application it belongs to, and what to call it.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const workspace::EnvImport &import,
                 const QVector<workspace::Application> &applications, QWidget *parent = nullptr);

    [[nodiscard]] workspace::EnvImport result() const;

private:
    workspace::EnvImport m_import;
    QLineEdit *m_name;
    QComboBox *m_application;
    QComboBox *m_environment;
};

} // namespace selaras::ui
