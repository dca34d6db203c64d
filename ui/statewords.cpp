// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statewords.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

} // namespace

StateSign signOf(repository::KeyState state)
{
    switch (state) {
    case repository::KeyState::Fresh:
        return {Words::tr("fresh"), Words::tr("The cached value says what the row says."),
                Symbol::Fresh, Meaning::Fresh};
    case repository::KeyState::Stale:
        return {Words::tr("stale"), Words::tr("The cached value differs from the row."),
                Symbol::Stale, Meaning::Stale};
    case repository::KeyState::Absent:
        return {Words::tr("absent"), Words::tr("The row is not cached now."), Symbol::Absent,
                Meaning::Absent};
    case repository::KeyState::Orphan:
        return {Words::tr("orphan"), Words::tr("The key is there, but its row is not."),
                Symbol::Orphan, Meaning::Orphan};
    case repository::KeyState::Opaque:
        break;
    }
    return {Words::tr("opaque"), Words::tr("The cached value cannot be compared with the row."),
            Symbol::Opaque, Meaning::Opaque};
}

StateSign signOf(repository::IntentState state)
{
    using repository::IntentState;
    switch (state) {
    case IntentState::Held:
        return {Words::tr("waits for you"),
                Words::tr("Far more keys are concerned than the preview said. Nothing of it is "
                          "removed until you say so."),
                Symbol::Warning, Meaning::Warning};
    case IntentState::Guarded:
        return {Words::tr("watched"),
                Words::tr("The keys were removed. For a moment, what puts an old value back is "
                          "removed again."),
                Symbol::View, Meaning::Fresh};
    case IntentState::Delivered:
        return {Words::tr("delivered"), Words::tr("The keys were removed."), Symbol::Fresh,
                Meaning::Quiet};
    case IntentState::Prepared:
    case IntentState::Pending:
        break;
    }
    return {Words::tr("pending"), Words::tr("The keys are removed as soon as Redis answers."),
            Symbol::Pending, Meaning::Pending};
}

StateSign signOf(items::CaptureModel::State state)
{
    using State = items::CaptureModel::State;
    const QString word = items::CaptureModel::stateWord(state);
    switch (state) {
    case State::Captured:
        return {word, Words::tr("Triggers log what other programs change in it."), Symbol::Fresh,
                Meaning::Fresh};
    case State::TriggersLost:
        return {word, Words::tr("It was captured, but its triggers are not as they should be."),
                Symbol::Warning, Meaning::Warning};
    case State::Broken:
        return {word, Words::tr("It was captured, and cannot be any more."), Symbol::Error,
                Meaning::Error};
    case State::NotCapturable:
        return {word, Words::tr("No triggers can log its changes."), Symbol::Minus, Meaning::Quiet};
    case State::NotCaptured:
        break;
    }
    return {word, Words::tr("What other programs change in it is found by drift scans."),
            Symbol::Absent, Meaning::Absent};
}

StateSign signOf(const workspace::ConnectionStatus &status)
{
    switch (status.state) {
    case workspace::ConnectionStatus::State::Connected:
        return {Words::tr("connected"), Words::tr("The connection works."), Symbol::Fresh,
                Meaning::Fresh};
    case workspace::ConnectionStatus::State::Failed:
        return {Words::tr("away"), Words::tr("There is no connection; it is tried again."),
                Symbol::Error, Meaning::Error};
    case workspace::ConnectionStatus::State::Connecting:
        break;
    }
    return {Words::tr("connecting…"), Words::tr("The connection is being made."), Symbol::Pending,
            Meaning::Pending};
}

StateSign signOf(workspace::Environment environment)
{
    switch (environment) {
    case workspace::Environment::Staging:
        return {Words::tr("staging"), Words::tr("A staging environment."), Symbol::Server,
                Meaning::Staging};
    case workspace::Environment::Production:
        return {Words::tr("production"),
                Words::tr("The production environment: saving always shows first what it does."),
                Symbol::Warning, Meaning::Production};
    case workspace::Environment::Development:
        break;
    }
    return {Words::tr("development"), Words::tr("A development environment."), Symbol::Server,
            Meaning::Development};
}

QString opaqueReason(mapping::Comparison::Reason reason)
{
    using Reason = mapping::Comparison::Reason;
    switch (reason) {
    case Reason::NoRule:
        return Words::tr("The profile does not say what the value is made of.");
    case Reason::NotJson:
        return Words::tr("The value is not JSON.");
    case Reason::WrongShape:
        return Words::tr("The value has another shape than the profile says.");
    case Reason::NothingInCommon:
        return Words::tr("The value has no field that is a column.");
    case Reason::TooLarge:
        return Words::tr("The value is too large to be compared.");
    case Reason::None:
        break;
    }
    return {};
}

QString typeWord(const QByteArray &type)
{
    if (type == "string")
        return Words::tr("string");
    if (type == "hash")
        return Words::tr("hash");
    if (type == "list")
        return Words::tr("list");
    if (type == "set")
        return Words::tr("set");
    if (type == "zset")
        return Words::tr("sorted set");
    if (type == "stream")
        return Words::tr("stream");
    return type == "none" ? Words::tr("gone") : QString::fromUtf8(type);
}

QString refusalText(items::EditRefusal reason, const QString &column)
{
    using items::EditRefusal;
    switch (reason) {
    case EditRefusal::NotABoolean:
        return Words::tr("%1 takes only true or false.").arg(column);
    case EditRefusal::NotADate:
        return Words::tr("%1 takes a date, such as 2024-05-01 13:30.").arg(column);
    case EditRefusal::NotANumber:
        return Words::tr("%1 takes a number.").arg(column);
    case EditRefusal::NotNull:
        return Words::tr("%1 must not be NULL.").arg(column);
    case EditRefusal::Binary:
        return Words::tr("%1 holds binary data, which cannot be typed.").arg(column);
    case EditRefusal::Generated:
        return Words::tr("%1 is computed by the database and cannot be set.").arg(column);
    case EditRefusal::Masked:
        return Words::tr("%1 is a password. Reset it, or show the hashes to edit them.")
            .arg(column);
    case EditRefusal::Truncated:
        return Words::tr("The value of %1 is too large to be edited in the grid.").arg(column);
    case EditRefusal::ReadOnly:
        break;
    }
    return Words::tr("%1 is for looking only here.").arg(column);
}

} // namespace selaras::ui
