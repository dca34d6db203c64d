// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/capture.h"
#include "ui/prompter.h"

namespace selaras::ui {

// What the capture of tables does to the application's database, as a person has to know it before
// it is switched on.
struct CaptureExplanation {
    QString adds; // the table and the triggers, by name
    QString costs;
    QString prisma;
    QString goes; // how it is removed
};
CaptureExplanation explainCapture(const QVector<repository::CaptureState> &tables);
// The titles of the four parts.
CaptureExplanation explanationTitles();

Question captureQuestion(const QVector<repository::CaptureState> &tables);
// Before it is switched off where that matters: in production.
Question captureOffQuestion(int tables);

// What there is to say of a table besides its state.
QString captureRemark(const repository::CaptureState &table);
// "3 of 15 tables captured · 12 changes in the log"
QString captureSummary(const repository::CaptureStatus &status);

// The command that follows a workspace, as it is typed in a shell.
QString watchCommand(const QString &workspacePath);

} // namespace selaras::ui
