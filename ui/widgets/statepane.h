// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace selaras::ui {

class SymbolLabel;

// What a page shows in place of its content: that it is loading, that there is nothing, or what
// went wrong; with what to do next, and a button that does it where there is one.
class StatePane : public QWidget {
    Q_OBJECT

public:
    explicit StatePane(QWidget *parent = nullptr);

    void showLoading(const QString &text);
    // total is 0 while it is unknown.
    void setProgress(qint64 done, qint64 total);
    void showEmpty(Symbol symbol, const QString &title, const QString &text = {});
    void showError(const Error &error);
    // Shows the button; an empty text hides it. Each show…() hides it first.
    void offer(const QString &action);

    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void offerTaken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void present(Symbol symbol, Meaning meaning, const QString &title, const QString &text);

    SymbolLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    QProgressBar *m_progress;
    QPushButton *m_action;
    std::optional<Error> m_error;
};

} // namespace selaras::ui
