// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace selaras::ui {

class MeaningLabel;
class RecentWorkspaces;
class SymbolLabel;

// What the window shows without a workspace: the ways to one, the last ones, and why the last one
// did not open.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(RecentWorkspaces &recent, QWidget *parent = nullptr);

    // Empty: nothing is being opened.
    void showOpening(const QString &path);
    void showError(const QString &path, const Error &error);

Q_SIGNALS:
    void openWanted();
    void importWanted();
    void demoWanted();
    void recentWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *head();
    QWidget *ways();
    QWidget *trouble();
    void fillRecent();
    void showWords();
    void retranslate();

    RecentWorkspaces &m_recent;
    QString m_path;
    std::optional<Error> m_error;
    bool m_opening = false;

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_open;
    QPushButton *m_import;
    QPushButton *m_demo;
    QLabel *m_recentTitle;
    QListWidget *m_list;
    QWidget *m_trouble;
    SymbolLabel *m_symbol;
    MeaningLabel *m_what;
    MeaningLabel *m_remedy;
    QProgressBar *m_busy;
};

} // namespace selaras::ui
