// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/workspacefile.h"
#include "ui/widgets/panebar.h"

#include <optional>

class QLabel;

namespace selaras::ui {

class ElidedLabel;
class Pill;
class SearchBox;
class TenantChooser;

// Where one is: the workspace, its environment, and the way to everything else.
class HeadBar : public PaneBar {
    Q_OBJECT

public:
    explicit HeadBar(QWidget *parent = nullptr);

    // nullopt between workspaces.
    void showWorkspace(const std::optional<workspace::WorkspaceFile> &file);
    [[nodiscard]] SearchBox *search() const { return m_search; }
    [[nodiscard]] TenantChooser *tenant() const { return m_tenant; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    std::optional<workspace::WorkspaceFile> m_file;
    QLabel *m_icon;
    ElidedLabel *m_name;
    Pill *m_environment;
    Pill *m_readOnly;
    TenantChooser *m_tenant;
    SearchBox *m_search;
};

} // namespace selaras::ui
