// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/panebar.h"

#include <optional>

class QPushButton;

namespace selaras::ui {

class MeaningLabel;
class SymbolLabel;

// What has to be known of the capture of a workspace as a whole: that switching it failed, that
// nobody delivers what is logged and how to change that, or that it is another's. Hidden while
// there is nothing to say.
class CaptureNotice : public PaneBar {
    Q_OBJECT

public:
    explicit CaptureNotice(const workspace::WorkspaceFile &file, QWidget *parent = nullptr);

    void show(const workspace::CaptureOverview &overview, const std::optional<Error> &failure);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Notice {
        Symbol symbol;
        Meaning meaning;
        QString text;
        bool offersCommand = false;
    };
    [[nodiscard]] std::optional<Notice> notice() const;
    void showNotice();
    void copyCommand() const;

    const workspace::WorkspaceFile &m_file;
    workspace::CaptureOverview m_overview;
    std::optional<Error> m_failure;
    SymbolLabel *m_symbol;
    MeaningLabel *m_text;
    QPushButton *m_copy;
};

} // namespace selaras::ui
