// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/keysharemodel.h"
#include "models/mapping/cachelayout.h"
#include "ui/cache/keyremover.h"
#include "ui/server/servertab.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace selaras::ui {

class MeaningLabel;
class PaneBar;
class RecordView;
class SurveyFeed;

// The keys by kind, of one tenant or of all, and what removes them: by key, pattern and tag, a
// whole kind, or all of the database. How many keys go is always said first.
class KindsTab : public ServerTab {
    Q_OBJECT

public:
    KindsTab(const ServerReach &reach, SurveyFeed &feed, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override;
    [[nodiscard]] items::KeyShareModel &model() { return m_model; }
    [[nodiscard]] const KeyRemover &remover() const { return m_remover; }
    // As CachePage::keepTo().
    void keepTo(const QString &tenant);

Q_SIGNALS:
    void keysRemoved();

protected:
    void retry() override;
    void retranslate() override;

private:
    PaneBar *removalBar();
    void startOrStop();
    void showSurvey();
    void showTenants();
    [[nodiscard]] QString leftOutText() const;
    [[nodiscard]] QString tenant() const;
    void showButtons();
    [[nodiscard]] cache::KeySelection typed() const;
    void previewOrStop();
    void removeTyped();
    void removeKind();
    void askToRemove(const cache::KeySelection &selection, qint64 keys);
    void flush();
    void flushForSure(qint64 keys);

    SurveyFeed &m_feed;
    mapping::CacheLayout m_layout;
    items::KeyShareModel m_model;
    KeyRemover m_remover;
    bool m_removesNext = false; // once it is counted
    RecordView *m_view;
    QComboBox *m_tenant;
    MeaningLabel *m_summary;
    QPushButton *m_start;
    QComboBox *m_by;
    QLineEdit *m_text;
    QPushButton *m_preview;
    QPushButton *m_remove;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_removeKind;
    QPushButton *m_flush;
};

} // namespace selaras::ui
