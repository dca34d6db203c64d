// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/edit.h"
#include "tests/chaos/stage.h"

namespace selaras::chaos {

// What the product is asked to save: the n-th save is decided by the seed, its number and the rows
// as they are.
class Script {
public:
    Script(const Stage &stage, ApplicationDb &database);

    // How many of the numbered edits the save that begins with this one makes: mostly one.
    [[nodiscard]] qint64 lengthAt(qint64 edit) const;
    // Of one numbered edit; a change to a row that is not there makes it anew.
    QVector<repository::RowEdit> editsOf(qint64 edit);

private:
    repository::RowEdit ofUser(qint64 user, Dice &dice);
    repository::RowEdit ofRow(const QString &table, const QString &text, qint64 user, Dice &dice);
    repository::RowEdit ofRole(qint64 user, Dice &dice);
    [[nodiscard]] bool isThere(const QByteArray &table, qint64 id);

    const Stage &m_stage;
    ApplicationDb &m_database;
    qint64 m_edit = 0;
};

} // namespace selaras::chaos
