// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/configurationmodel.h"
#include "ui/server/servertab.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace selaras::ui {

class FilterEdit;
class RecordView;

// The server's configuration: searched, explained, and changed after a question.
class ConfigurationTab : public ServerTab {
    Q_OBJECT

public:
    explicit ConfigurationTab(const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override { m_model.refresh(); }
    [[nodiscard]] items::ConfigurationModel &model() { return m_model; }
    [[nodiscard]] RecordView *view() const { return m_view; }
    // Makes it the current one as soon as the settings are there.
    void showSetting(const QByteArray &name);
    void change();
    void rewrite();

protected:
    void retranslate() override;

private:
    QWidget *makeEditor();
    void showAll(bool all);
    void showState();
    void showCurrent();
    void goToWanted();
    [[nodiscard]] const insight::ConfigurationEntry *current() const;

    items::ConfigurationModel m_model;
    FilterEdit *m_filter;
    QCheckBox *m_all;
    QPushButton *m_rewrite;
    RecordView *m_view;
    QLabel *m_name;
    QLabel *m_meaning;
    QLineEdit *m_value;
    QPushButton *m_set;
    QByteArray m_wanted; // to become current
    QByteArray m_shown; // the setting that is in m_value
};

} // namespace selaras::ui
