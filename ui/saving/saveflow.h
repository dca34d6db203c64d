// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/editstage.h"
#include "models/workspace/session.h"

#include <QTimer>

namespace selaras::ui {

// From staged edits to saved ones. Asks for a preview whenever the stage rests for a moment; saves
// when told, after a review in production; then says what became of it. GUI thread.
class SaveFlow : public QObject {
    Q_OBJECT

public:
    SaveFlow(workspace::Session &session, items::EditStage &stage, QObject *parent = nullptr);

    // What is staged now would do this; nullopt while it is not known.
    [[nodiscard]] const std::optional<repository::EditPreview> &preview() const
    {
        return m_preview;
    }
    [[nodiscard]] const std::optional<Error> &previewError() const { return m_previewError; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] bool isPreviewing() const { return m_previewing || m_rest.isActive(); }
    // Whether save() shows the review first.
    [[nodiscard]] bool reviewsFirst() const;

    void save();
    // Saves what was reviewed.
    void commit();

Q_SIGNALS:
    void previewChanged();
    void savingChanged();
    void reviewWanted();
    void saved(const selaras::repository::EditReport &report);
    // Nothing was written: these staged edits meet rows that are not what their editor saw.
    void conflicted(const QVector<selaras::items::StagedEdit> &edits,
                    const selaras::repository::EditReport &report);
    void failed(const selaras::Error &error);

private:
    void askPreview();
    void takeReport(const QVector<items::StagedEdit> &edits,
                    const Result<repository::EditReport> &report);
    void setSaving(bool saving);

    workspace::Session &m_session;
    items::EditStage &m_stage;
    QTimer m_rest;
    std::optional<repository::EditPreview> m_preview;
    std::optional<Error> m_previewError;
    bool m_previewing = false;
    bool m_saving = false;
    int m_generation = 0;
};

} // namespace selaras::ui
