// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace selaras::ui {

class MeaningLabel;

// The JSON of one rule, to be typed in, with what is wrong with it below.
class RuleEditor : public QWidget {
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    // Keeps the cursor, and what can be undone, where the text is the one that is there.
    void setText(const QByteArray &text);
    void setMistake(const std::optional<Error> &mistake);
    // Says at once what was typed last.
    void flush();
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }

Q_SIGNALS:
    // When the typing pauses.
    void edited(const QByteArray &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPlainTextEdit *m_text;
    MeaningLabel *m_mistake;
    QTimer m_pause;
    bool m_setting = false;
};

} // namespace selaras::ui
