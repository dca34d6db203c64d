// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/keyreading.h"

namespace selaras::repository {

// The keys of one row, and what is in each.
struct RowKeys {
    QString base; // "user:{id}", with the prefix
    QVector<KeyReading> readings; // the base itself first, if it is there

    // The templates that a rule needs for them: one with a "*" for the base and all below it, where
    // all of that is made of the row.
    [[nodiscard]] QStringList templates(const QString &delimiter) const;
};

// The readings by the rows that their keys are of, the best first. What one explains for the most
// part, or what is explained already, is not read as something else.
QVector<RowKeys> groupedByRow(const QVector<KeyReading> &readings,
                              const QVector<mapping::KeyTemplate> &explained,
                              const QByteArray &delimiter);

bool fitsOne(const QVector<mapping::KeyTemplate> &templates, const QByteArray &key);
// Of more than half of the shape's samples.
bool isMostlyIn(const QVector<mapping::KeyTemplate> &templates, const mapping::KeyShape &shape);

} // namespace selaras::repository
