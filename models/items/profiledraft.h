// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profile.h"
#include "models/mapping/profiledocument.h"

#include <QObject>

#include <optional>

namespace selaras::items {

// The profile of a workspace while it is being edited: rules changed, added and removed, with undo.
// A rule that is typed and is no rule yet stays as text beside the document, which is a profile at
// all times. Saves nothing by itself.
class ProfileDraft : public QObject {
    Q_OBJECT

public:
    explicit ProfileDraft(QObject *parent = nullptr);

    // Fails as ProfileDocument and parseProfile() do; the draft is then empty.
    Result<void> load(const QByteArray &text, const QString &fileName);

    [[nodiscard]] bool isLoaded() const { return m_document.has_value(); }
    [[nodiscard]] const QByteArray &text() const { return m_document->text(); }
    // What text() says.
    [[nodiscard]] const mapping::Profile &profile() const { return m_profile; }
    [[nodiscard]] qsizetype rules() const { return m_document ? m_document->rules() : 0; }
    // As it was typed, or as it is in the document.
    [[nodiscard]] QByteArray ruleText(qsizetype index) const;
    // Why what was typed is not in the document; its context names the place, as
    // "sita-bi.json: mappings[2].keys[0]".
    [[nodiscard]] std::optional<Error> mistake(qsizetype index) const;
    [[nodiscard]] bool hasMistakes() const;

    // Typing in one rule is undone in one step.
    void setRule(qsizetype index, const QByteArray &text);
    // At the end; returns its place. The key prefix is set along with it where one is given.
    Result<qsizetype> addRule(const QByteArray &text, const QString &keyPrefix = {});
    void removeRule(qsizetype index);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

    [[nodiscard]] bool isModified() const;
    void setSaved();

Q_SIGNALS:
    // What any rule says, how many there are, or what can be undone.
    void changed();
    // text() is another one.
    void profileChanged();

private:
    struct Typed {
        QByteArray text;
        Error mistake;
    };

    void become(const mapping::ProfileDocument &document, const mapping::Profile &profile);
    void remember(std::optional<qsizetype> typedIn);
    void swap(QVector<mapping::ProfileDocument> &from, QVector<mapping::ProfileDocument> &to);

    std::optional<mapping::ProfileDocument> m_document;
    mapping::Profile m_profile;
    QString m_fileName;
    QByteArray m_saved;
    QVector<std::optional<Typed>> m_typed; // by rule
    QVector<mapping::ProfileDocument> m_undo;
    QVector<mapping::ProfileDocument> m_redo;
    std::optional<qsizetype> m_typedIn; // by the last step
};

} // namespace selaras::items
