// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/onfinished.h"
#include "models/base/settings.h"
#include "models/items/recordmodelbase.h"
#include "models/workspace/redislane.h"
#include "ui/theme/icons.h"
#include "ui/widgets/statestack.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace selaras::ui {

class Prompter;

// What the tabs of the server page work with. All of it outlives them.
struct ServerReach {
    workspace::RedisLane &lane;
    const workspace::Access &access;
    Clock &clock;
    Settings &settings;
    Prompter &prompter;
};

// One side of the server: a bar, and below it a content with its loading, empty and error state.
// Asks the server when it is shown, and again every so often while it is.
class ServerTab : public QWidget {
    Q_OBJECT

public:
    ServerTab(const QString &name, const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    // In the language of the moment.
    [[nodiscard]] virtual QString word() const = 0;
    virtual void refresh() = 0;
    [[nodiscard]] StateStack &stack() { return *m_stack; }
    // Whether there was an answer, if only that there is none.
    [[nodiscard]] bool isSettled() const { return m_settled; }

Q_SIGNALS:
    void failed(const selaras::Error &error);
    void succeeded(const QString &text);
    void keyWanted(const QByteArray &key);

protected:
    // What the button of the error state does; and that of the empty one, where it has one.
    virtual void retry() { refresh(); }
    // To be called once, by the constructor. Owns the content.
    void setContent(QWidget *content);
    void setPace(int ms);
    [[nodiscard]] QHBoxLayout *bar() const { return m_bar; }
    [[nodiscard]] const ServerReach &reach() const { return m_reach; }

    // The content where there is some, else what stands in for it.
    void showStateOf(const items::RecordModelBase &model, Symbol symbol, const QString &emptyTitle,
                     const QString &emptyText);
    void showStateOf(items::LoadState state, const std::optional<Error> &error);

    [[nodiscard]] bool mayChange() const { return !m_reach.access.file.readOnly; }
    // Asks before something is changed on the server, plainly so in production; refuses where the
    // workspace is read-only.
    void guard(const QString &title, const QString &text, const QString &action,
               std::function<void()> act);
    // Runs fn(redis) on the lane, as a deed of the journal; says `done` when it went well, and
    // refreshes.
    void perform(const security::Deed &deed, std::function<Result<void>(redis::Connection &)> fn,
                 const QString &done);
    // The same for what removes or changes these keys, so that they can be put back.
    void performOnKeys(const security::Deed &deed, const QByteArrayList &keys,
                       std::function<Result<void>(redis::Connection &)> fn, const QString &done);

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    virtual void retranslate() = 0;

private:
    void follow(const QFuture<Result<bool>> &future, const QString &done);

    QString m_name;
    ServerReach m_reach;
    QHBoxLayout *m_bar;
    StateStack *m_stack = nullptr;
    QTimer m_pace;
    bool m_settled = false;
};

} // namespace selaras::ui
