// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>
#include <QVector>

namespace selaras::mapping {

// A model of a schema.prisma, as far as it tells of tables and how they refer to each other.
struct PrismaModel {
    struct Field {
        QString name;
        QString type; // without ? and []
        bool isList = false;
        QString column; // in the table; empty for a relation
        QStringList fields; // of @relation: names of this model's fields
        QStringList references; // of the other model's
    };

    QString name;
    QString table; // as @@map says
    QVector<Field> fields;

    [[nodiscard]] const Field *field(const QString &fieldName) const;
};

// Reads the models and views of a schema.prisma; everything else in it is passed over. Fails with
// InvalidArgument, "line 12: …", for a model that does not end and for text that is not UTF-8.
Result<QVector<PrismaModel>> parsePrismaSchema(const QByteArray &text, const QString &fileName);

} // namespace selaras::mapping
